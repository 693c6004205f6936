import { z } from 'zod';
import { mayTake } from '@/lib/rules/party-price';
import type { PartyTravelerFacts } from '@/lib/rules/room-guests';
import { roomErrors } from '@/lib/wording/booking';
import type { ChosenAnswers, OfferedOption } from './option-choice';
import { anyText, group } from './typed-text';

export type RoomsFacts = {
  travelers: readonly PartyTravelerFacts[];
  /** Whether the tour has rooms to allot. */
  rooms: boolean;
  options: readonly OfferedOption[];
};

const quantity = anyText.transform((typed) => {
  const figure = typed.normalize('NFKC').trim();
  return figure === '' ? 0 : /^\d{1,2}$/.test(figure) ? Number(figure) : Number.NaN;
});

/** 部屋割りとオプション. Places of the party stand for its travelers. */
export function roomsSchema(facts: RoomsFacts) {
  const count = facts.travelers.length;
  const room = anyText.refine(
    (typed) => !facts.rooms || isPlace(typed, count),
    roomErrors.notChosen,
  );
  const places = facts.travelers.map((_, place) => String(place));
  const options = Object.fromEntries(
    facts.options.map((option) => [option.optionCode, group(choice(option, facts))]),
  );
  return z
    .object({
      room: group(z.object(Object.fromEntries(places.map((place) => [place, room])))),
      options: group(z.object(options)),
    })
    .transform((typed) => ({
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
    return z
      .object({ quantity })
      .refine((typed) => typed.quantity <= most, {
        error: roomErrors.tooMany(option.name, most),
        path: ['quantity'],
      })
      .transform((typed) => ({ places: [] as number[], quantity: typed.quantity }));
  }
  const takers = facts.travelers.flatMap((one, place) =>
    mayTake(option.applies, one.ageBand) ? [place] : [],
  );
  return z
    .record(z.string(), z.unknown())
    .catch({})
    .transform((typed) => takers.filter((place) => typeof typed[String(place)] === 'string'))
    .refine((chosen) => option.maxPerBooking === null || chosen.length <= option.maxPerBooking, {
      error: roomErrors.tooMany(option.name, option.maxPerBooking ?? 0),
    })
    .transform((chosen) => ({ places: chosen, quantity: 0 }));
}
