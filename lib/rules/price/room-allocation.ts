import type { PriceTable } from './price-table';
import { guestsOf, type PartyTravelerFacts } from './room-guests';
import { roomProblems } from './room-problems';

/** A traveler as rooms are allotted: whose child one is keeps families together. */
export interface RoomSeeker extends PartyTravelerFacts {
  readonly guardianId: string | null;
}

/**
 * 部屋割りの提案: as few rooms as the price table allows, each with an adult, children with their guardian.
 *
 * A proposal only; the traveler may change it. Null when the party fits no allocation the table offers.
 *
 * @example // two adults and two children, up to four in a room: one room
 * @example // three adults, up to two in a room: two and one
 */
export function roomAllocation(
  travelers: readonly RoomSeeker[],
  table: PriceTable,
): readonly (readonly string[])[] | null {
  const guests = travelers.filter((one) => one.ageBand !== 'infant').length;
  const largest = table.adult.findLastIndex((price) => price > 0) + 1;
  if (largest === 0) return null;
  for (let count = Math.ceil(guests / largest); count <= guests; count += 1) {
    const rooms = spread(travelers, Math.max(count, 1));
    if (rooms && roomProblems(travelers, rooms, table).length === 0) return rooms;
  }
  return null;
}

/** Adults first, one room after the other; then children and infants where their guardian is, or where most is free. */
function spread(travelers: readonly RoomSeeker[], count: number): string[][] | null {
  const adults = travelers.filter((one) => one.ageBand === 'adult');
  if (adults.length < count) return null;
  const children = travelers.filter((one) => one.ageBand === 'child');
  const infants = travelers.filter((one) => one.ageBand === 'infant');
  const size = Math.ceil((adults.length + children.length) / count);
  const rooms: string[][] = Array.from({ length: count }, () => []);
  for (const one of [...adultsFirstOfFamilies(adults, children), ...children, ...infants]) {
    roomFor(one, rooms, { size, travelers })?.push(one.id);
  }
  return rooms;
}

/** Guardians are placed first, so that each room gets one before a second adult takes a bed. */
function adultsFirstOfFamilies(
  adults: readonly RoomSeeker[],
  children: readonly RoomSeeker[],
): readonly RoomSeeker[] {
  const guards = (one: RoomSeeker) => children.some((child) => child.guardianId === one.id);
  return [...adults.filter(guards), ...adults.filter((one) => !guards(one))];
}

function roomFor(
  one: RoomSeeker,
  rooms: string[][],
  { size, travelers }: { size: number; travelers: readonly RoomSeeker[] },
): string[] | undefined {
  const free = (room: string[]) => size - guestsOf(room, travelers);
  const own = rooms.find((room) => one.guardianId !== null && room.includes(one.guardianId));
  if (own && (one.ageBand === 'infant' || free(own) > 0)) return own;
  if (one.ageBand === 'adult') return rooms.toSorted((a, b) => a.length - b.length)[0];
  return rooms.toSorted((a, b) => free(b) - free(a))[0];
}
