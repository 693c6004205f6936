import 'server-only';
import { instant } from '@/lib/rules/calendar/instant';
import type { PartEnd } from '@/lib/rules/cancellation/part-end';
import { settlementNews } from '@/lib/wording/after-trip/mails';
import { partRefundLines, partRefundWords } from '@/lib/wording/after-trip/part-refund';
import { stepBooking } from '../booking/step-booking';
import type { Party } from '../cancellation/find-party';
import { post } from '../money/post';
import { audit } from '../staff/audit';
import type { Staff } from '../staff/staff-session';
import type { Tx } from '../system/db';
import { shownDay } from '../system/shown-moment';
import type { PartOrder } from './judge-part';
import { queueNews } from './queue-news';
import { writeSettlement } from './write-settlement';

interface DecidedPart {
  readonly staff: Staff;
  readonly party: Party;
  readonly order: PartOrder;
  readonly end: PartEnd;
  readonly refundYen: number;
  readonly idempotencyKey: string;
}

/** Writes a part that was not received: its settlement, the ledger, the step where the trip ends, the mail, who did it. */
export async function recordPart(tx: Tx, decided: DecidedPart, at: Date): Promise<void> {
  const { staff, party, order, end, refundYen, idempotencyKey } = decided;
  const { bookingId, cause, chargesYen, explanation: note } = order;
  const dueDate = refundYen > 0 ? end.dueDate : null;
  const due = dueDate && shownDay(dueDate);
  const lines = partRefundLines({ cause, chargesYen, end, refundYen, due });
  const { clause, article, refund: amountYen } = end;
  const of = { bookingId, idempotencyKey, kind: 'part-refund', reason: cause, note } as const;
  const settled = { ...of, amountYen, refundYen, lines, dueDate, clause, article };
  const settlementId = await writeSettlement(tx, settled, at);
  await post(tx, [
    { cause: 'part-credit', bookingId, settlementId, amountYen, at },
    { cause: 'part-refund', bookingId, settlementId, amountYen: refundYen, at },
  ]);
  if (order.ends) await endTrip(tx, decided, at);
  const { next, ...news } = settlementNews[refundYen > 0 ? 'part-refund' : 'part-kept'];
  const more = end.returnArranged ? [partRefundWords.returnArranged] : [];
  const told = { ...news, lines, note, next: [...next, ...more] };
  await queueNews(tx, party.booking, { ...told, template: 'part-refund', key: settlementId });
  const subject = { subjectKind: 'booking', subjectId: bookingId };
  const detail = { amountYen, refundYen, reason: cause, tripEnds: order.ends };
  const purpose = 'travel-arrangement';
  await audit(tx, staff, { command: 'booking.part-refund', ...subject, purpose, detail }, at);
}

/** 将来に向かって: the contract ends from here on (D2-16.2.4). */
async function endTrip(tx: Tx, { party, order, refundYen }: DecidedPart, at: Date): Promise<void> {
  const { id, status } = party.booking;
  const shown = { 'explanation-given': { givenAt: instant((order.explainedAt ?? at).getTime()) } };
  const facts = { reason: order.cause, refundYen };
  const record = { at, actor: 'staff', facts } as const;
  const moved = await stepBooking(tx, { id, status }, 'terminate-partly', shown, record);
  if (moved.kind === 'refused') throw new Error(`no way from ${status}`);
}
