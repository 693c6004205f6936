import { offeredPrice } from './offered-price';
import type { PriceTable } from './price-table';
import { guestsOf, type PartyTravelerFacts } from './room-guests';

/** What is wrong with the room at place `room`; −1 where somebody has no room. */
export interface RoomProblem {
  readonly room: number;
  readonly reason: 'no-room' | 'no-adult' | 'not-offered' | 'child-not-offered';
  /** Adults and children of the room. */
  readonly guests: number;
}

/**
 * 部屋割りの確認: what keeps a party from being priced. Empty when all is well.
 *
 * Every traveler has one room, every room an adult (12 or older at departure), and the table a price for
 * that many guests. Without rooms only the prices themselves must be there.
 *
 * @clause D2-12.5
 * @example // a child alone in a room: [{ room: 1, reason: 'no-adult', guests: 1 }]
 */
export function roomProblems(
  travelers: readonly PartyTravelerFacts[],
  rooms: readonly (readonly string[])[] | null,
  table: PriceTable,
): readonly RoomProblem[] {
  if (rooms === null) return problemsWithoutRooms(travelers, table);
  const placed = (id: string) => rooms.filter((room) => room.includes(id)).length === 1;
  if (!travelers.every(({ id }) => placed(id))) return [{ room: -1, reason: 'no-room', guests: 0 }];
  return rooms.flatMap((room, place) => {
    const guests = guestsOf(room, travelers);
    const bands = travelers.filter(({ id }) => room.includes(id)).map((one) => one.ageBand);
    const problem = (reason: RoomProblem['reason']) => [{ room: place, reason, guests }];
    if (bands.length === 0) return [];
    if (!bands.includes('adult')) return problem('no-adult');
    const offered = (band: 'adult' | 'child') => offeredPrice({ band, guests, rooms: true }, table);
    if (offered('adult') === null) return problem('not-offered');
    if (bands.includes('child') && offered('child') === null) {
      return problem('child-not-offered');
    }
    return [];
  });
}

function problemsWithoutRooms(
  travelers: readonly PartyTravelerFacts[],
  table: PriceTable,
): readonly RoomProblem[] {
  const child = offeredPrice({ band: 'child', guests: 1, rooms: false }, table);
  const childless = travelers.some((one) => one.ageBand === 'child') && child === null;
  return childless ? [{ room: -1, reason: 'child-not-offered', guests: 0 }] : [];
}
