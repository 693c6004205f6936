import type { PriceTable } from './price-table';

/**
 * 設定: the price of an adult or child where so many share a room, in yen; null where it is not offered.
 *
 * A child has no room alone: every room has an adult, so a table's price for it is never charged.
 *
 * @param facts.guests adults and children of the room; 1 for a tour without rooms
 * @param facts.rooms whether the tour has rooms
 * @clause D2-12.5
 * @example // a room for one: an adult 75,800, a child null
 */
export function offeredPrice(
  facts: { band: 'adult' | 'child'; guests: number; rooms: boolean },
  table: PriceTable,
): number | null {
  const { band, guests, rooms } = facts;
  if (rooms && band === 'child' && guests === 1) return null;
  const price = table[band][guests - 1] ?? 0;
  return price > 0 ? price : null;
}
