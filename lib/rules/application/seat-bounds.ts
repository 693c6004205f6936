/** 席の確保の上限: how many seats one account, or one client without an account, may hold before anything is booked. */
export interface SeatBounds {
  /** Of one departure at once, however small it is. */
  readonly ofDeparture: number;
  /** Of one departure at once, as a part of its seats, where that is more. */
  readonly partOfDeparture: number;
  /** Of all departures at once. */
  readonly inAll: number;
}

/** Two parties of the largest size, or half of the seats; eight such parties over all departures. */
export const seatBounds: SeatBounds = { ofDeparture: 16, partOfDeparture: 0.5, inAll: 64 };

/**
 * Whether a client that holds seats may hold more.
 *
 * Says nothing of whether the seats are free. A party of the web form (8 at most) never meets a bound by itself, and
 * never one that a second party behind the same address would cause.
 *
 * @param facts seats held now by the same client for other drafts, seats wanted, capacity of the departure
 * @example
 * // 40 seats: half of them are 20
 * mayHoldSeats({ heldOfDeparture: 12, heldInAll: 12, wanted: 8, capacity: 40 }, seatBounds) // => true
 */
export function mayHoldSeats(
  facts: {
    readonly heldOfDeparture: number;
    readonly heldInAll: number;
    readonly wanted: number;
    readonly capacity: number;
  },
  bounds: SeatBounds,
): boolean {
  const part = Math.floor(facts.capacity * bounds.partOfDeparture);
  const ofDeparture = Math.max(bounds.ofDeparture, part);
  return (
    facts.heldOfDeparture + facts.wanted <= ofDeparture &&
    facts.heldInAll + facts.wanted <= bounds.inAll
  );
}
