import type { BusinessCalendar } from './business-calendar';
import type { CalendarDate } from './calendar-date';
import {
  type CancellationFacts,
  type CancellationFeeTerms,
  type CancellationQuote,
  cancellationFee,
} from './cancellation-fee';
import { lastDate } from './deadline';
import type { EligibilityTerms } from './eligibility';
import type { CancellationGround } from './free-grounds';
import type { Instant } from './instant';
import { type PartialCancellationTerms, shareByPrice } from './partial-cancellation';
import type { PriceTable } from './price-table';
import { isRefusal, type Refusal } from './refusal';
import { childrenLeftAlone, type RoomGuest, roomChanges, type StayerChange } from './room-changes';
import { type PartyMember, unaccompaniedMinors } from './unaccompanied-minors';
import { sumYen, type Yen, yen } from './yen';

/** Somebody of a booking who has not left yet. */
export interface PartyTraveler extends PartyMember, RoomGuest {
  /** 旅行代金: what a fee is a percentage of. */
  readonly tourPrice: Yen;
  /** Everything charged for this traveler. */
  readonly charged: Yen;
}

/** A booking as a cancellation sees it: those still going, and their money. */
export interface PartyFacts {
  readonly departureDate: CalendarDate;
  readonly returnDate: CalendarDate;
  readonly dayTrip: boolean;
  readonly startsAt: Instant;
  readonly travelers: readonly PartyTraveler[];
  readonly priceTable: PriceTable | null;
  /** Money received that has neither gone back nor been kept as a fee. */
  readonly fundsYen: Yen;
  readonly calendar: BusinessCalendar;
}

/** Who leaves, why (null: own convenience), and when that was said. */
export interface PartyChoice {
  readonly leaving: readonly string[];
  readonly ground: CancellationGround | null;
  readonly declaredAt: Instant;
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
 * The money is shared by price among all who were going; the shares of those who leave answer for
 * their fee. Those who stay pay the difference of their room only when somebody leaves for their own
 * convenience before the start: a change that the agency answers for costs nobody anything, and a
 * room of a trip under way is paid already.
 *
 * @clause D2-14.1b
 * @clause D2-12.5
 * @clause D2-4.1b
 * @clause D2-17.1b
 * @throws RangeError when nobody leaves or somebody unknown does
 */
export function partyCancellation(
  facts: PartyFacts,
  choice: PartyChoice,
  terms: PartyTerms,
): PartyCancellation | Unaccompanied | Refusal {
  const { leavers, stayers } = parted(facts, choice.leaving);
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
    credit: sumYen(leavers.map((traveler) => traveler.charged)),
    difference: sumYen(staying.map((change) => change.more)),
    reduction,
    reductionDueDate: reduction > 0 && due ? lastDate(facts.returnDate, due.deadline) : null,
  };
}

/** The same choice as the fee rules ask for it: those who leave, with their share of the money. */
export function leaversFacts(facts: PartyFacts, choice: PartyChoice): CancellationFacts {
  const { leavers } = parted(facts, choice.leaving);
  const shares = shareByPrice(
    facts.fundsYen,
    facts.travelers.map((traveler) => traveler.charged),
  );
  const received = facts.travelers.map((traveler, place) =>
    choice.leaving.includes(traveler.id) ? (shares[place] ?? yen(0)) : yen(0),
  );
  const { departureDate, returnDate, dayTrip, startsAt, calendar } = facts;
  return {
    departureDate,
    returnDate,
    dayTrip,
    startsAt,
    calendar,
    declaredAt: choice.declaredAt,
    noShow: false,
    ground: choice.ground,
    travelers: leavers.map(({ tourPrice }) => ({ tourPrice })),
    receivedYen: sumYen(received),
  };
}

function parted(facts: PartyFacts, leaving: readonly string[]) {
  const leavers = facts.travelers.filter((traveler) => leaving.includes(traveler.id));
  if (leavers.length === 0 || leavers.length !== new Set(leaving).size) {
    throw new RangeError('somebody leaves who is not going');
  }
  return { leavers, stayers: facts.travelers.filter((one) => !leaving.includes(one.id)) };
}
