import { type Yen, yen } from '../calendar/yen';
import type { PriceTable } from '../price/price-table';
import { roomDifference } from './partial-cancellation';

/** A traveler as a room knows them. */
export interface RoomGuest {
  readonly id: string;
  readonly ageBand: 'adult' | 'child' | 'infant';
  readonly roomId: string | null;
}

/** What changes for one traveler who stays. */
export interface StayerChange {
  readonly id: string;
  readonly more: Yen;
  readonly less: Yen;
}

/**
 * 差額代金 of each traveler who stays, by the room they stay in.
 *
 * An infant sleeps in a parent's bed: it neither fills a room nor pays by occupancy. What is charged for a room or
 * for the whole booking is no part of it (`commonPrices`).
 *
 * @clause D2-14.1b
 * @clause D2-12.5
 * @returns those only whose price changes
 */
export function roomChanges(
  before: readonly RoomGuest[],
  stayers: readonly RoomGuest[],
  table: PriceTable | null,
): readonly StayerChange[] {
  return stayers
    .map((stayer) => ({ id: stayer.id, ...occupancyChange(stayer, before, stayers, table) }))
    .filter((change) => change.more > 0 || change.less > 0);
}

function occupancyChange(
  { ageBand, roomId }: RoomGuest,
  before: readonly RoomGuest[],
  stayers: readonly RoomGuest[],
  table: PriceTable | null,
): { more: Yen; less: Yen } {
  if (table === null || roomId === null || ageBand === 'infant')
    return { more: yen(0), less: yen(0) };
  const change = roomDifference({
    guestsBefore: guestsOf(roomId, before),
    guestsAfter: guestsOf(roomId, stayers),
    pricePerGuest: byGuests(table[ageBand]),
  });
  return { more: change.perGuest, less: change.reductionPerGuest };
}

/** Children who would be left alone in a room that an adult shares with them now. */
export function childrenLeftAlone(
  before: readonly RoomGuest[],
  stayers: readonly RoomGuest[],
): readonly string[] {
  const hasAdult = (guests: readonly RoomGuest[], roomId: string | null) =>
    guests.some((guest) => guest.roomId === roomId && guest.ageBand === 'adult');
  return stayers
    .filter((guest) => guest.roomId !== null && guest.ageBand !== 'adult')
    .filter((guest) => hasAdult(before, guest.roomId) && !hasAdult(stayers, guest.roomId))
    .map((guest) => guest.id);
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
