import 'server-only';
import { type CalendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import type { Yen } from '@/lib/rules/calendar/yen';
import type { BookingState } from '@/lib/rules/contract/booking-state';
import type { CallOffReason } from '@/lib/rules/contract/departure-call-off';
import { fullRefund } from '@/lib/rules/money/full-refund';
import { refundDueDate } from '@/lib/rules/money/refund';
import { calledOffLines } from '@/lib/wording/cancellation/called-off';
import { dayInWords, momentInWords } from '@/lib/wording/site/day';
import { holidaysAround } from '../system/holidays';
import type { Party } from './find-party';
import type { End } from './write-end';

/** The step of a cancellation that the agency made: no fee table has one of this name. */
export const BY_COMPANY = 'cancelled-by-company';

/** Why the company ends a contract, as it was judged at the moment it decided so. */
export interface CompanyCancellation {
  readonly bookingId: string;
  readonly status: BookingState;
  readonly reason: CallOffReason;
  readonly explanation: string;
  readonly decidedAt: Date;
  readonly lastNotice: CalendarDate | null;
  readonly article: string;
  readonly clause: string;
  readonly idempotencyKey: string;
}

interface Settled {
  readonly refund: Yen;
  readonly credit: Yen;
  readonly dueDate: CalendarDate | null;
}

/** What is no longer charged, what goes back and by when. */
export function settledBy({ booking, facts, terms }: Party, decidedAt: Date): Settled {
  const money = fullRefund(booking.ledger);
  const receivedAt = instant(decidedAt.getTime());
  const due = { refund: money.refund, afterStart: false, receivedAt, returnDate: facts.returnDate };
  return { ...money, dueDate: refundDueDate(due, terms.refund) };
}

/** What the agency has decided, as mail, receipt and record carry it. */
export function linesOf(
  { facts }: Party,
  order: CompanyCancellation,
  { refund, dueDate }: Settled,
) {
  const moment = instant(order.decidedAt.getTime());
  const calendar = holidaysAround(dayInJapan(moment), facts.departureDate);
  const day = (date: CalendarDate | null) => date && dayInWords(date, calendar);
  return calledOffLines({
    ...order,
    calledOffAt: momentInWords(moment, calendar),
    lastNotice: day(order.lastNotice),
    refundYen: refund,
    refundDue: day(dueDate),
  });
}

/** The end that the agency makes of a contract: nobody owes a fee. */
export function endOf(
  party: Party,
  order: CompanyCancellation,
  { refund, credit, dueDate }: Settled,
  lines: ReturnType<typeof linesOf>,
): End {
  const { idempotencyKey, decidedAt, reason, clause, article } = order;
  return {
    party,
    leaving: party.facts.travelers.map(({ id, tourPrice }) => ({ id, tourPrice, fee: 0 })),
    row: {
      ...{ idempotencyKey, clause, article, ground: reason, stepKey: BY_COMPANY },
      ...{ declaredAt: decidedAt, receivedAt: decidedAt, createdAt: decidedAt },
      ...{ feeYen: 0, refundYen: refund, owedYen: 0, differenceYen: 0, refundDueDate: dueDate },
      staffReview: false,
    },
    shown: { lines, staying: [] },
    money: { credit, refund },
  };
}
