import { isRefusal, type Refusal } from '../calendar/refusal';
import { sumYen, type Yen } from '../calendar/yen';
import type { Charge, ChargeFacts, LeavingTraveler } from './charge';
import { chargeYen } from './charge-yen';

/**
 * What a charge comes to for each of several travelers, in their order.
 *
 * @returns refused where it is for any of them
 */
export function chargeEach(
  charge: Charge,
  facts: Pick<ChargeFacts, 'rooms' | 'costs'> & { readonly travelers: readonly LeavingTraveler[] },
  named: Readonly<Record<string, Charge>>,
): readonly Yen[] | Refusal {
  const fees: Yen[] = [];
  for (const fee of chargeAnswers(charge, facts, named)) {
    if (isRefusal(fee)) return fee;
    fees.push(fee);
  }
  return fees;
}

/** The same, with the refusals of those for whom there is no sum. */
export function chargeAnswers(
  charge: Charge,
  facts: Pick<ChargeFacts, 'rooms' | 'costs'> & { readonly travelers: readonly LeavingTraveler[] },
  named: Readonly<Record<string, Charge>>,
): readonly (Yen | Refusal)[] {
  const { travelers, rooms, costs } = facts;
  const persons = travelers.length;
  return travelers.map((traveler, place) =>
    chargeYen(charge, { traveler, place, persons, rooms, costs }, named),
  );
}

/** What travelers pay for their tour, or their tickets; a price that is not known counts for nothing. */
export function priceOf(travelers: readonly LeavingTraveler[]): Yen {
  const prices = travelers.map((one) => one.tourPrice ?? one.ticketPrice);
  return sumYen(prices.filter((price) => price !== undefined));
}
