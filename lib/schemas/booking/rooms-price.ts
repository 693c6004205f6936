import { type PartyPrice, partyPrice } from '@/lib/rules/price/party-price';
import type { PriceTable } from '@/lib/rules/price/price-table';
import { roomErrors } from '@/lib/wording/booking/rooms-page';
import type { FormTree } from '../form/form-tree';
import { chosenOptions } from './option-choice';
import { type RoomsFacts, roomsSchema } from './rooms';

/** What the rooms and options of a form come to; null while they cannot be read. The same in browser and action. */
export function roomsPrice(
  tree: FormTree,
  facts: RoomsFacts,
  table: PriceTable,
): PartyPrice | null {
  const parsed = roomsSchema(facts).safeParse(tree);
  if (!parsed.success) return null;
  const idOf = (place: number) => facts.travelers[place]?.id ?? '';
  const rooms = parsed.data.rooms?.map((room) => room.map(idOf)) ?? null;
  const options = chosenOptions(facts.options, parsed.data.options, idOf);
  return partyPrice({ travelers: facts.travelers, rooms, options }, table);
}

type Problems = Extract<PartyPrice, { kind: 'rooms-wrong' }>['problems'];

/** What is wrong with the rooms, each at the first traveler of the room. */
export function roomProblemErrors(
  problems: Problems,
  rooms: readonly (readonly number[])[] | null,
): { name: string; message: string }[] {
  return problems.map(({ room, reason, guests }) => {
    const name = `room.${rooms?.[room]?.[0] ?? 0}`;
    if (room < 0) {
      const message = reason === 'no-room' ? roomErrors['no-room'] : roomErrors.childless;
      return { name, message };
    }
    if (reason === 'no-room') return { name, message: roomErrors['no-room'] };
    return { name, message: roomErrors[reason](room + 1, guests) };
  });
}
