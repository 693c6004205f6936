import { roomDifference } from './partial-cancellation';
import type { PriceTable } from './price-table';
import { type Yen, yen } from './yen';

/** A traveler as a room knows them. */
export interface RoomGuest {
  readonly id: string;
  readonly ageBand: 'adult' | 'child' | 'infant';
  readonly roomId: string | null;
}

/**
 * 差額代金 of each traveler who stays, by the room they stay in.
 *
 * An infant sleeps in a parent's bed: it neither fills a room nor pays by occupancy.
 *
 * @clause D2-14.1b
 * @clause D2-12.5
 * @returns those only whose price changes
 */
export function roomChanges(
  before: readonly RoomGuest[],
  stayers: readonly RoomGuest[],
  table: PriceTable | null,
): readonly { readonly id: string; readonly more: Yen; readonly less: Yen }[] {
  return stayers.flatMap(({ id, ageBand, roomId }) => {
    if (table === null || roomId === null || ageBand === 'infant') return [];
    const change = roomDifference({
      guestsBefore: guestsOf(roomId, before),
      guestsAfter: guestsOf(roomId, stayers),
      pricePerGuest: byGuests(table[ageBand]),
    });
    if (change.perGuest === 0 && change.reductionPerGuest === 0) return [];
    return [{ id, more: change.perGuest, less: change.reductionPerGuest }];
  });
}

function guestsOf(roomId: string, guests: readonly RoomGuest[]): number {
  return guests.filter((guest) => guest.roomId === roomId && guest.ageBand !== 'infant').length;
}

function byGuests(prices: readonly number[]): Record<number, Yen> {
  const offered = prices.map((price, place) => [place + 1, price] as const);
  return Object.fromEntries(
    offered.filter(([, price]) => price > 0).map(([guests, price]) => [guests, yen(price)]),
  );
}
