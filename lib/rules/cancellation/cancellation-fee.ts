import type { AcceptanceTerms } from '../application/acceptance';
import type { BusinessCalendar } from '../calendar/business-calendar';
import type { CalendarDate } from '../calendar/calendar-date';
import type { Instant } from '../calendar/instant';
import { isRefusal, type Refusal } from '../calendar/refusal';
import { sumYen, type Yen, yen } from '../calendar/yen';
import type { LeavingTraveler } from '../money/charge';
import { type RefundTerms, refundDueDate, settlement } from '../money/refund';
import type { BookingFacts } from './booking-step';
import type { CancellationQuote } from './cancellation-quote';
import type { CancellationTerms, FeeFigure } from './cancellation-terms';
import { feeFigures } from './fee-figures';
import { feeMoment, receivedAtOf } from './fee-moment';
import type { DepartureFacts } from './fee-table';
import { type CancellationGround, type FreeGround, freeGround } from './free-grounds';
import { quotedDay } from './quoted-day';
import type { TicketFacts } from './ticket-facts';

/** What is known when somebody cancels. `travelers` are those who leave, `receivedYen` is their money. */
export interface CancellationFacts extends DepartureFacts, BookingFacts {
  readonly returnDate: CalendarDate;
  /** When the first service begins: from then on the trip has started. */
  readonly startsAt: Instant;
  /** Null only for somebody who did not come. */
  readonly declaredAt: Instant | null;
  readonly noShow: boolean;
  /** Null is the customer's convenience. */
  readonly ground: CancellationGround | null;
  readonly travelers: readonly LeavingTraveler[];
  readonly receivedYen: Yen;
  /** The price that is to be paid in full, where it is for more than those who leave. */
  readonly wholePrice?: Yen;
  readonly calendar: BusinessCalendar;
  readonly ticket?: TicketFacts | null;
  /** Costs known only for this booking, by name. */
  readonly costs?: Readonly<Record<string, Yen>>;
  /** What the agency found the fee out to be, where the terms leave it open. */
  readonly foundYen?: Yen | null;
  /** Rooms given up, where a charge is made for each. */
  readonly rooms?: number | null;
  /** How many of the party left before, where a share of it goes free. */
  readonly leftBefore?: number;
}

/** The part of a terms file that a cancellation reads. */
export interface CancellationFeeTerms {
  readonly acceptance: AcceptanceTerms;
  readonly cancellation: CancellationTerms;
  readonly freeGrounds: readonly FreeGround[];
  readonly refund: RefundTerms;
}

/**
 * 取消料: what those who leave owe, and what goes back to them.
 *
 * The step hangs on the day of reception, not of the click. A declaration made before the start is
 * never charged as one after it, however late it is received. Fees are rounded down for each
 * traveler, then summed. What the others of a room pay more is a separate charge.
 *
 * @clause D2-14.1a
 * @clause D2-14.2
 * @clause D2-15.T.0
 * @clause D2-15.T.1
 * @clause D2-15.T.2
 * @clause D2-15.T.3
 * @clause D2-15.T.4
 * @clause D2-15.T.5
 * @clause D2-16.1.1
 * @clause D3-15.1a
 * @clause D3-16.1
 * @clause D4-7.3
 * @clause D4-10.1
 * @throws RangeError when nothing was declared and it is no no-show, or nobody leaves
 * @example
 * // departs Thu 9 July 2026, received Thu 2 July 11:00: day 7, 30% of 80,000 = 24,000
 */
export function cancellationFee(
  facts: CancellationFacts,
  terms: CancellationFeeTerms,
): CancellationQuote | Refusal {
  if (facts.travelers.length === 0) throw new RangeError('nobody leaves');
  const ground =
    facts.ground === null
      ? null
      : freeGround({ ...facts, ground: facts.ground }, terms.freeGrounds);
  if (isRefusal(ground)) return ground;
  const receivedAt = receivedAtOf(facts, terms);
  if (isRefusal(receivedAt)) return receivedAt;
  const moment = feeMoment(facts, receivedAt, terms.cancellation);
  const figures = ground
    ? freeOfCharge(ground, facts)
    : feeFigures(facts, moment, terms.cancellation);
  if (isRefusal(figures)) return figures;
  const fee = sumYen(figures.fees);
  const counted = moment.afterStart || ground ? {} : quotedDay(facts, moment, terms.cancellation);
  const unsaid = terms.cancellation.receivedAfterStart === undefined;
  const { refund, owed } = settlement(facts.receivedYen, fee);
  return {
    kind: 'quoted',
    receivedAt,
    dayNo: facts.declaredAt === null ? null : moment.dayNo,
    step: figures.step,
    travelers: figures.fees.map((travelerFee) => ({ fee: travelerFee })),
    fee,
    refund,
    owed,
    refundDueDate: refundDueDate(
      { refund, afterStart: moment.afterStart, receivedAt, returnDate: facts.returnDate },
      terms.refund,
    ),
    staffReview: !moment.afterStart && receivedAt >= facts.startsAt && unsaid,
    ...counted,
    ...(figures.free && figures.free.size > 0 ? { free: [...figures.free] } : {}),
    ...('found' in figures && figures.found ? { found: figures.found } : {}),
    afterStart: moment.afterStart,
  };
}

function freeOfCharge(ground: FreeGround, facts: CancellationFacts) {
  const step: FeeFigure = { ...ground, id: ground.ground, charge: { kind: 'free' } };
  return { step, fees: facts.travelers.map(() => yen(0)), free: null };
}
