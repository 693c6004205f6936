import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { instantInJapan } from '@/lib/rules/calendar/instant';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { leaversFacts } from '@/lib/rules/cancellation/party-cancellation';
import { partedMoney } from '@/lib/rules/cancellation/party-money';
import { type Penalty, penalty } from '@/lib/rules/cancellation/penalty';
import { type PenaltyFacts, penaltyLines } from '@/lib/wording/cancellation/penalty';
import { stepBooking } from '../booking/step-booking';
import type { Tx } from '../system/db';
import type { Party } from './find-party';
import { queuePenaltyMail } from './queue-penalty-mail';
import { type End, writeEnd } from './write-end';

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

type Ended = { readonly found: Penalty; readonly dueDate: CalendarDate; readonly at: Date };

async function record(tx: Tx, party: Party, ended: Ended) {
  const { found, dueDate } = ended;
  const article = party.terms.nonPayment?.article ?? found.step.article;
  const told: PenaltyFacts = { ...found, dueDate, calendar: party.facts.calendar, article };
  const lines = penaltyLines(told);
  const id = await writeEnd(tx, endOf(party, ended, { article, lines }));
  await queuePenaltyMail(tx, id, party, { lines, owed: found.owed > 0 });
}

function endOf(party: Party, { found, at }: Ended, said: { article: string; lines: unknown }): End {
  const { booking, facts } = party;
  const everybody = facts.travelers.map(({ id }) => id);
  const { leavers, credit } = partedMoney(facts, everybody);
  const { step, dayNo, fee, refund, owed, travelers } = found;
  return {
    party,
    leaving: leavers.map(({ id, tourPrice }, place) => ({
      ...{ id, tourPrice },
      fee: travelers[place]?.fee ?? 0,
    })),
    row: {
      idempotencyKey: `non-payment:${booking.id}`,
      ...{ declaredAt: at, receivedAt: at, createdAt: at, dayNo },
      ...{ ground: 'non-payment', feeYen: fee, refundYen: refund, owedYen: owed },
      ...{ differenceYen: 0, refundDueDate: null, staffReview: false },
      ...{ stepKey: step.id, clause: step.clause, article: said.article },
    },
    shown: { lines: said.lines, staying: [] },
    money: { credit, penalty: fee, refund },
  };
}
