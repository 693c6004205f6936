import type { PriceBand } from './age-band';

/** A traveler as the price table knows them. */
export interface PartyTravelerFacts {
  readonly id: string;
  readonly ageBand: PriceBand;
}

/** Adults and children of a room; an infant fills no bed. */
export function guestsOf(
  room: readonly string[],
  travelers: readonly PartyTravelerFacts[],
): number {
  return travelers.filter(({ id, ageBand }) => room.includes(id) && ageBand !== 'infant').length;
}
