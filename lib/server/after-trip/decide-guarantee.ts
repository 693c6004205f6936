import 'server-only';
import type { Guarantee } from '@/lib/rules/contract/guarantee';
import { settlementNews } from '@/lib/wording/after-trip/mails';
import { lockBooking } from '../booking/lock-booking';
import { findParty, type Party } from '../cancellation/find-party';
import { followTourIn } from '../contract/follow-tour';
import { audit } from '../staff/audit';
import { byStaff } from '../staff/by-staff';
import type { Staff } from '../staff/staff-session';
import type { Tx } from '../system/db';
import { keyOfPress } from '../system/key-of-press';
import {
  type GuaranteeOrder,
  type GuaranteeRefusal,
  judgedLines,
  judgeGuarantee,
} from './judge-guarantee';
import { queueNews } from './queue-news';
import { writeSettlement } from './write-settlement';

export type GuaranteeAnswer =
  | { readonly kind: 'decided'; readonly totalYen: number; readonly repeated: boolean }
  | { readonly kind: 'refused'; readonly reason: GuaranteeRefusal };

/**
 * 旅程保証の判断: once for a contract, with every change of its trip, so that cap and minimum count over all of them. The
 * traveler is told what is paid and by when, or why nothing is.
 *
 * @clause D2-21.1 D2-21.2a D2-21.2b
 * @clause D3-26.1 D3-26.2
 */
export async function decideGuarantee(
  staff: Staff,
  order: GuaranteeOrder,
  at: Date,
): Promise<GuaranteeAnswer> {
  const { idempotencyKey: press, ...sent } = order;
  const idempotencyKey = keyOfPress(press, sent);
  return byStaff(staff, 'booking.guarantee', at, async (tx): Promise<GuaranteeAnswer> => {
    await lockBooking(tx, order.bookingId);
    const earlier = await tx.tripSettlement.findUnique({ where: { idempotencyKey } });
    if (earlier) return { kind: 'decided', totalYen: earlier.amountYen, repeated: true };
    await followTourIn(tx, order.bookingId, at);
    const party = await findParty(tx, order.bookingId, at);
    if (party === null) return { kind: 'refused', reason: 'not-found' };
    const judged = await judgeGuarantee(tx, party, order, at);
    if (typeof judged === 'string') return { kind: 'refused', reason: judged };
    if (judged.total !== order.seenYen) return { kind: 'refused', reason: 'changed-meanwhile' };
    await record(tx, { staff, party, order, judged, idempotencyKey }, at);
    return { kind: 'decided', totalYen: judged.total, repeated: false };
  });
}

interface Decided {
  readonly staff: Staff;
  readonly party: Party;
  readonly order: GuaranteeOrder;
  readonly judged: Guarantee;
  readonly idempotencyKey: string;
}

async function record(tx: Tx, { staff, party, order, judged, idempotencyKey }: Decided, at: Date) {
  const { bookingId, note } = order;
  const lines = judgedLines(party, order, judged);
  const { total: amountYen, dueDate, clause, article } = judged;
  const reason = amountYen > 0 ? 'payable' : 'not-payable';
  const of = { bookingId, idempotencyKey, kind: 'guarantee', reason, note, lines } as const;
  const settled = { ...of, amountYen, refundYen: 0, dueDate, clause, article };
  const key = await writeSettlement(tx, settled, at);
  const news = settlementNews[amountYen > 0 ? 'guarantee' : 'no-guarantee'];
  await queueNews(tx, party.booking, { ...news, lines, note, template: 'guarantee', key });
  const subject = { subjectKind: 'booking', subjectId: bookingId };
  const detail = { amountYen, changes: order.changes.length };
  const purpose = 'travel-arrangement';
  await audit(tx, staff, { command: 'booking.guarantee', ...subject, purpose, detail }, at);
}
