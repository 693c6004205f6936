import 'server-only';
import type { SettlementLine } from '@/lib/wording/after-trip/settlements';
import { findParty } from '../cancellation/find-party';
import { db } from '../system/db';
import {
  type GuaranteeOrder,
  type GuaranteeRefusal,
  judgedLines,
  judgeGuarantee,
} from './judge-guarantee';

export type QuotedGuarantee =
  | {
      readonly kind: 'quoted';
      readonly totalYen: number;
      readonly lines: readonly SettlementLine[];
    }
  | { readonly kind: 'refused'; readonly reason: GuaranteeRefusal };

/** What the changes come to; nothing is written. */
export async function quotedGuarantee(
  entered: Pick<GuaranteeOrder, 'bookingId' | 'changes'>,
  at: Date,
): Promise<QuotedGuarantee> {
  const party = await findParty(db(), entered.bookingId, at);
  if (party === null) return { kind: 'refused', reason: 'not-found' };
  const judged = await judgeGuarantee(db(), party, entered, at);
  if (typeof judged === 'string') return { kind: 'refused', reason: judged };
  const lines = judgedLines(party, entered, judged);
  return { kind: 'quoted', totalYen: judged.total, lines };
}
