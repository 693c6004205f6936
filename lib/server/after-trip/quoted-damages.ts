import 'server-only';
import { beyondLine } from '@/lib/wording/after-trip/damages';
import type { SettlementLine } from '@/lib/wording/after-trip/settlements';
import { findParty } from '../cancellation/find-party';
import { db } from '../system/db';
import {
  type DamagesOrder,
  type DamagesRefusal,
  decidedLines,
  judgeDamages,
} from './judge-damages';

export type QuotedDamages =
  | {
      readonly kind: 'quoted';
      readonly payableYen: number;
      readonly lines: readonly SettlementLine[];
    }
  | { readonly kind: 'refused'; readonly reason: DamagesRefusal };

/** What would be paid, and for staff what was paid beyond it; nothing is written. */
export async function quotedDamages(
  entered: Omit<DamagesOrder, 'seenYen'>,
  at: Date,
): Promise<QuotedDamages> {
  const party = await findParty(db(), entered.bookingId, at);
  if (party === null) return { kind: 'refused', reason: 'not-found' };
  const judged = await judgeDamages(db(), party, entered);
  if (typeof judged === 'string') return { kind: 'refused', reason: judged };
  const lines = [...decidedLines(party, entered, judged), ...beyondLine(judged)];
  return { kind: 'quoted', payableYen: judged.payable, lines };
}
