import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { instantInJapan } from '@/lib/rules/calendar/instant';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { leaversFacts } from '@/lib/rules/cancellation/party-cancellation';
import { partedMoney } from '@/lib/rules/cancellation/party-money';
import { type Penalty, penalty } from '@/lib/rules/cancellation/penalty';
import { type PenaltyFacts, penaltyLines } from '@/lib/wording/cancellation/penalty';
import { stepBooking } from '../booking/step-booking';
import { post } from '../money/post';
import { productOf } from '../product/products';
import type { Tx } from '../system/db';
import type { Party } from './find-party';
import { queuePenaltyMail } from './queue-penalty-mail';

/**
 * 代金不払いによる解除: the contract ends on the day after the due date, by itself. The penalty is the fee of that day;
 * what was received is set against it, the rest goes back or is asked for. It counts as of that day's first moment,
 * however late the job comes. The caller holds the lock of the booking.
 *
 * @clause D2-15.2.1
 * @clause D3-17.1
 * @returns false when the booking's terms or state give no such end; nothing is written then
 */
export async function terminateUnpaid(
  tx: Tx,
  party: Party,
  dueDate: CalendarDate,
): Promise<boolean> {
  const { booking, facts, terms } = party;
  const everybody = facts.travelers.map(({ id }) => id);
  const declaredAt = instantInJapan(dueDate, '23:59');
  const leavers = leaversFacts(facts, { leaving: everybody, ground: null, declaredAt });
  const found = penalty({ ...leavers, dueDate, receivedYen: facts.fundsYen }, terms);
  if (isRefusal(found)) return false;
  const at = new Date(instantInJapan(found.terminatedOn, '00:00'));
  const moved = await stepBooking(
    tx,
    { id: booking.id, status: booking.status },
    'terminate-unpaid',
    { 'payment-overdue': { date: found.terminatedOn, lastDate: dueDate } },
    { at, actor: 'job', facts: { feeYen: found.fee, refundYen: found.refund } },
  );
  if (moved.kind === 'refused') return false;
  await record(tx, party, { found, dueDate, at });
  return true;
}

async function record(
  tx: Tx,
  party: Party,
  ended: { found: Penalty; dueDate: CalendarDate; at: Date },
) {
  const { booking, facts } = party;
  const { found, at } = ended;
  const everybody = facts.travelers.map(({ id }) => id);
  const { leavers, credit } = partedMoney(facts, everybody);
  const article = party.terms.nonPayment?.article ?? found.step.article;
  const told: PenaltyFacts = {
    ...found,
    dueDate: ended.dueDate,
    calendar: facts.calendar,
    article,
  };
  const lines = penaltyLines(told);
  const cancellation = await tx.cancellation.create({
    data: { ...rowOf(party, ended, lines), travelers: { create: sharesOf(leavers, found) } },
  });
  await tx.traveler.updateMany({
    where: { id: { in: everybody }, status: 'going' },
    data: { status: 'cancelled' },
  });
  const of = { bookingId: booking.id, cancellationId: cancellation.id, at };
  await post(tx, [
    { cause: 'credit', amountYen: credit, ...of },
    { cause: 'penalty', amountYen: found.fee, ...of },
    { cause: 'refund', amountYen: found.refund, ...of },
  ]);
  await productOf(booking).giveBackSeats(tx, booking.id, everybody.length, at);
  await queuePenaltyMail(tx, cancellation.id, party, { lines, owed: found.owed > 0 });
}

const sharesOf = (leavers: readonly { id: string; tourPrice: number }[], { travelers }: Penalty) =>
  leavers.map(({ id, tourPrice }, place) => ({
    travelerId: id,
    tourPriceYen: tourPrice,
    feeYen: travelers[place]?.fee ?? 0,
  }));

function rowOf(party: Party, { found, at }: { found: Penalty; at: Date }, lines: unknown) {
  const { booking, terms } = party;
  const { step } = found;
  return {
    bookingId: booking.id,
    idempotencyKey: `non-payment:${booking.id}`,
    ...{ declaredAt: at, receivedAt: at, createdAt: at, dayNo: found.dayNo },
    ...{ ground: 'non-payment', feeYen: found.fee, refundYen: found.refund, owedYen: found.owed },
    ...{ differenceYen: 0, refundDueDate: null, staffReview: false },
    ...{
      stepKey: step.id,
      clause: step.clause,
      article: terms.nonPayment?.article ?? step.article,
    },
    ...{ termsId: terms.id, termsVersion: terms.version },
    quoteShown: JSON.parse(JSON.stringify({ lines, staying: [] })),
  };
}
