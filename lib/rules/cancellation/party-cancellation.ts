import type { EligibilityTerms } from '../application/eligibility';
import { unaccompaniedMinors } from '../application/unaccompanied-minors';
import type { BusinessCalendar } from '../calendar/business-calendar';
import type { CalendarDate } from '../calendar/calendar-date';
import { lastDate } from '../calendar/deadline';
import type { Instant } from '../calendar/instant';
import { isRefusal, type Refusal } from '../calendar/refusal';
import { sumYen, type Yen, yen } from '../calendar/yen';
import type { PriceTable } from '../price/price-table';
import type { BookingFacts } from './booking-step';
import {
  type CancellationFacts,
  type CancellationFeeTerms,
  cancellationFee,
} from './cancellation-fee';
import type { CancellationQuote } from './cancellation-quote';
import { commonShares } from './common-prices';
import type { CancellationGround } from './free-grounds';
import type { PartialCancellationTerms } from './partial-cancellation';
import { type PartyMoney, type PartyTraveler, partedMoney } from './party-money';
import { childrenLeftAlone, roomChanges, type StayerChange } from './room-changes';
import { shareOfFunds } from './share-of-funds';

/** A booking as a cancellation sees it: those still going, and their money. */
export interface PartyFacts extends PartyMoney<PartyTraveler>, BookingFacts {
  readonly departureDate: CalendarDate;
  readonly returnDate: CalendarDate;
  readonly dayTrip: boolean;
  readonly startsAt: Instant;
  readonly priceTable: PriceTable | null;
  /** Money received that has neither gone back nor been kept as a fee. */
  readonly fundsYen: Yen;
  /** How many the party was when it was booked, and how many of them left before. */
  readonly partySize?: number;
  readonly leftBefore?: number;
  readonly calendar: BusinessCalendar;
}

/** Who leaves, why (null: own convenience), and when that was said. */
export interface PartyChoice {
  readonly leaving: readonly string[];
  readonly ground: CancellationGround | null;
  readonly declaredAt: Instant;
  /** The fee that the agency found out, and how; left out where nobody asked. */
  readonly found?: { readonly feeYen: Yen; readonly how: string };
  /** 無連絡不参加: nobody declared anything; `declaredAt` is when staff wrote it down. */
  readonly noShow?: boolean;
}

export interface PartyTerms extends CancellationFeeTerms {
  readonly eligibility: EligibilityTerms | null;
  readonly partialCancellation: PartialCancellationTerms | null;
}

export interface PartyCancellation {
  readonly kind: 'party';
  readonly quote: CancellationQuote;
  readonly leaving: readonly { readonly id: string; readonly tourPrice: Yen; readonly fee: Yen }[];
  /** Those whose room changes price; empty when nobody stays or nothing changes. */
  readonly staying: readonly StayerChange[];
  /** What is no longer charged for those who leave. */
  readonly credit: Yen;
  /** 差額代金 of those who stay, a charge of its own. */
  readonly difference: Yen;
  readonly reduction: Yen;
  /** What is for rooms or for the whole booking and stays with those who stay, unchanged; negative for discounts. */
  readonly unchanged: number;
  readonly reductionDueDate: CalendarDate | null;
}

/** A child would travel without a guardian, or sleep without an adult: nothing is quoted. */
export interface Unaccompanied {
  readonly kind: 'unaccompanied';
  readonly where: 'on-the-trip' | 'in-a-room';
  readonly minors: readonly string[];
}

/**
 * 予約の取消し: what it means for a booking when some of its travelers, or all, leave.
 *
 * The money is shared by price among all who were going, what is above it by their special measures; the shares of those who leave answer for
 * their fee. What is for the whole booking stays with it while anybody travels: it is in no leaver's price, and those
 * who stay pay nothing more for it. Those who stay pay the difference of their room only when somebody leaves for their own
 * convenience before the start: a change that the agency answers for costs nobody anything, and a
 * room of a trip under way is paid already.
 *
 * @clause D2-14.1b
 * @clause D2-12.5
 * @clause D2-12.0
 * @clause D2-4.1b
 * @clause D2-17.1b
 * @throws RangeError when nobody leaves or somebody unknown does
 */
export function partyCancellation(
  facts: PartyFacts,
  choice: PartyChoice,
  terms: PartyTerms,
): PartyCancellation | Unaccompanied | Refusal {
  const { leavers, stayers, stays, credit } = partedMoney(facts, choice.leaving);
  const minors = unaccompaniedMinors({ ...facts, members: stayers }, terms);
  if (!isRefusal(minors) && minors.length > 0) {
    return { kind: 'unaccompanied', where: 'on-the-trip', minors };
  }
  const alone = childrenLeftAlone(facts.travelers, stayers);
  if (alone.length > 0) return { kind: 'unaccompanied', where: 'in-a-room', minors: alone };
  const quote = cancellationFee(leaversFacts(facts, choice), terms);
  if (isRefusal(quote)) return quote;
  const repriced =
    choice.ground === null && !quote.afterStart && terms.partialCancellation !== null;
  const staying = repriced ? roomChanges(facts.travelers, stayers, facts.priceTable) : [];
  const reduction = sumYen(staying.map((change) => change.less));
  const due = terms.refund.reduction;
  return {
    kind: 'party',
    quote,
    leaving: leavers.map(({ id, tourPrice }, place) => ({
      id,
      tourPrice,
      fee: quote.travelers[place]?.fee ?? yen(0),
    })),
    staying,
    credit,
    difference: sumYen(staying.map((change) => change.more)),
    reduction,
    unchanged: stays.all,
    reductionDueDate: reduction > 0 && due ? lastDate(facts.returnDate, due.deadline) : null,
  };
}

/** The same choice as the fee rules ask for it: those who leave, with their share of the money. */
export function leaversFacts(facts: PartyFacts, choice: PartyChoice): CancellationFacts {
  const { leavers, stayers, stays } = partedMoney(facts, choice.leaving);
  const kept = commonShares(stays.all, stayers);
  const staying = stayers.map((one, place) => ({
    id: one.id,
    measures: one.measures,
    charged: yen(Math.max(one.charged + (kept[place] ?? 0), 0)),
  }));
  const going = facts.travelers.flatMap(({ id }) =>
    [...leavers, ...staying].filter((one) => one.id === id),
  );
  const shares = shareOfFunds(facts.fundsYen, going);
  const received = going.map(({ id }, place) =>
    choice.leaving.includes(id) ? (shares[place] ?? yen(0)) : yen(0),
  );
  const { departureDate, returnDate, dayTrip, startsAt, calendar } = facts;
  return {
    departureDate,
    returnDate,
    dayTrip,
    startsAt,
    calendar,
    bookedAt: facts.bookedAt ?? null,
    declaredAt: choice.noShow ? null : choice.declaredAt,
    noShow: choice.noShow ?? false,
    ground: choice.ground,
    foundYen: choice.found?.feeYen ?? null,
    partySize: facts.partySize ?? null,
    leftBefore: facts.leftBefore ?? 0,
    travelers: leavers.map(({ tourPrice, ageBand }) => ({ tourPrice, ageBand })),
    receivedYen: sumYen(received),
  };
}
