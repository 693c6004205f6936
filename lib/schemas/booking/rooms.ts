import * as z from 'zod/mini';
import { mayTake } from '@/lib/rules/price/party-price';
import type { PartyTravelerFacts } from '@/lib/rules/price/room-guests';
import { roomErrors } from '@/lib/wording/booking/rooms-page';
import { anyFields, anyText, group, transformed } from '../form/typed-text';
import type { ChosenAnswers, OfferedOption } from './option-choice';

export type RoomsFacts = {
  travelers: readonly PartyTravelerFacts[];
  /** Whether the tour has rooms to allot. */
  rooms: boolean;
  options: readonly OfferedOption[];
};

const quantity = transformed(anyText, (typed) => {
  const figure = typed.normalize('NFKC').trim();
  return figure === '' ? 0 : /^\d{1,2}$/.test(figure) ? Number(figure) : Number.NaN;
});

/** 部屋割りとオプション. Places of the party stand for its travelers. */
export function roomsSchema(facts: RoomsFacts) {
  const count = facts.travelers.length;
  const room = anyText.check(
    z.refine((typed) => !facts.rooms || isPlace(typed, count), roomErrors.notChosen),
  );
  const places = facts.travelers.map((_, place) => String(place));
  const options = Object.fromEntries(
    facts.options.map((option) => [option.optionCode, group(choice(option, facts))]),
  );
  const form = z.object({
    room: group(z.object(Object.fromEntries(places.map((place) => [place, room])))),
    options: group(z.object(options)),
  });
  return transformed(form, (typed) => ({
    rooms: facts.rooms ? roomsOf(places.map((place) => Number(typed.room[place]))) : null,
    options: typed.options as ChosenAnswers,
  }));
}

function isPlace(typed: string, count: number): boolean {
  return /^\d$/.test(typed) && Number(typed) < count;
}

/** Room numbers of the travelers become rooms of travelers, empty ones left out. */
function roomsOf(numbers: readonly number[]): readonly (readonly number[])[] {
  return [...new Set(numbers)]
    .sort((a, b) => a - b)
    .map((number) => numbers.flatMap((own, place) => (own === number ? [place] : [])));
}

function choice(option: OfferedOption, facts: RoomsFacts) {
  const most = option.maxPerBooking ?? (option.unit === 'room' ? facts.travelers.length : 9);
  if (option.unit !== 'person') {
    const error = roomErrors.tooMany(option.name, most);
    const asked = z
      .object({ quantity })
      .check(z.refine((typed) => typed.quantity <= most, { error, path: ['quantity'] }));
    return transformed(asked, (typed) => ({ places: [] as number[], quantity: typed.quantity }));
  }
  const takers = facts.travelers.flatMap((one, place) =>
    mayTake(option.applies, one.ageBand) ? [place] : [],
  );
  const chosen = transformed(anyFields, (typed) =>
    takers.filter((place) => typeof typed[String(place)] === 'string'),
  ).check(
    z.refine((places) => places.length <= (option.maxPerBooking ?? takers.length), {
      error: roomErrors.tooMany(option.name, option.maxPerBooking ?? 0),
    }),
  );
  return transformed(chosen, (places) => ({ places, quantity: 0 }));
}
