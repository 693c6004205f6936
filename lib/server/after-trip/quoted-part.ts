import 'server-only';
import { otherFigure, partRefundLines } from '@/lib/wording/after-trip/part-refund';
import type { SettlementLine } from '@/lib/wording/after-trip/settlements';
import { findParty } from '../cancellation/find-party';
import { db } from '../system/db';
import { shownDay } from '../system/shown-moment';
import { judge, type PartOrder, type PartRefusal, quotePart, sentBack } from './judge-part';

export type QuotedPart =
  | {
      readonly kind: 'quoted';
      readonly refundYen: number;
      readonly lines: readonly SettlementLine[];
    }
  | { readonly kind: 'refused'; readonly reason: PartRefusal };

/** What would go back for a part, with the figure that does not apply beside it; nothing is written. */
export async function quotedPart(
  entered: Omit<PartOrder, 'seenYen'>,
  at: Date,
): Promise<QuotedPart> {
  const party = await findParty(db(), entered.bookingId, at);
  if (party === null) return { kind: 'refused', reason: 'not-found' };
  const answer = quotePart(party, entered, at);
  const refundYen = answer.kind === 'part' ? answer.refund : 0;
  const end = judge(party, { ...entered, seenYen: refundYen }, at);
  if (typeof end === 'string') return { kind: 'refused', reason: end };
  const { cause, chargesYen } = entered;
  const back = sentBack(party, end.refund);
  const due = back > 0 && end.dueDate ? shownDay(end.dueDate) : null;
  const lines = partRefundLines({ cause, chargesYen, end, refundYen: back, due });
  return { kind: 'quoted', refundYen, lines: [...lines, otherFigure(end, chargesYen)] };
}
