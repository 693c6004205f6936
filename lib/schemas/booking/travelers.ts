import { z } from 'zod';
import type { CalendarDate } from '@/lib/rules/calendar-date';
import { ageOn } from '@/lib/rules/period';
import {
  type AssistanceCategory,
  travelerErrors,
  travelerWords,
} from '@/lib/wording/booking-fields';
import { dayInWords } from '@/lib/wording/day';
import { countryCodes } from './country-codes';
import { optionalTypedDate, typedDate } from './typed-date';
import { anyText, group, katakana, oneLine, oneOf, passportLetters, someLines } from './typed-text';

/** What the form needs to know of the departure. */
export type TravelersFacts = {
  size: number;
  overseas: boolean;
  today: CalendarDate;
  returnDate: CalendarDate;
};

const OLDEST = 120;
const CATEGORIES = Object.keys(travelerWords.assistanceCategories) as AssistanceCategory[];

function birthDate(today: CalendarDate) {
  return typedDate(travelerErrors.birth).superRefine((date, context) => {
    const message = date > today ? travelerErrors.birthFuture : travelerErrors.birthTooOld;
    if (date > today || ageOn(date, today) > OLDEST) context.addIssue({ code: 'custom', message });
  });
}

const assistance = z.discriminatedUnion(
  'needed',
  [
    z.object({ needed: z.literal('no') }).transform(() => null),
    z
      .object({
        needed: z.literal('yes'),
        kinds: z
          .record(z.string(), z.unknown())
          .catch({})
          .transform((kinds) => CATEGORIES.filter((kind) => typeof kinds[kind] === 'string'))
          .refine((kinds) => kinds.length > 0, travelerErrors.assistanceKinds),
        measures: someLines(1_000, travelerErrors.measures),
      })
      .transform(({ kinds, measures }) => ({ kinds, measures })),
  ],
  { error: travelerErrors.assistance },
);

const atHome = (facts: TravelersFacts) => ({
  family: oneLine(40, travelerErrors.family),
  given: oneLine(40, travelerErrors.given),
  familyKana: katakana(60, travelerErrors.familyKana),
  givenKana: katakana(60, travelerErrors.givenKana),
  birth: birthDate(facts.today),
  assistance: group(assistance),
});

function passport(returnDate: CalendarDate) {
  return group(
    z.object({
      number: anyText.transform((typed) =>
        typed.normalize('NFKC').toUpperCase().replaceAll(/[\s-]/g, ''),
      ),
      expiry: optionalTypedDate(travelerErrors.passportExpiry),
      country: anyText,
    }),
  ).transform((typed, context) => {
    const { number, expiry, country } = typed;
    if (number === '' && expiry === null && country === '') return null;
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (number === '') wrong('number', travelerErrors.passportNumberMissing);
    else if (!/^[A-Z0-9]{6,9}$/.test(number)) wrong('number', travelerErrors.passportNumber);
    if (expiry === null) wrong('expiry', travelerErrors.passportExpiry.missing);
    else if (expiry < returnDate) {
      wrong('expiry', travelerErrors.passportExpired(dayInWords(returnDate)));
    }
    if (!countryCodes.includes(country)) wrong('country', travelerErrors.passportCountry);
    return { number, expiresOn: expiry as CalendarDate, country };
  });
}

const abroad = (facts: TravelersFacts) => ({
  ...atHome(facts),
  romanFamily: passportLetters(60, travelerErrors.romanFamily),
  romanGiven: passportLetters(60, travelerErrors.romanGiven),
  sex: oneOf(['female', 'male', 'unstated'], travelerErrors.sex),
  nationality: z.enum(countryCodes, { error: travelerErrors.nationality }),
  passport: passport(facts.returnDate),
});

type Abroad = {
  romanFamily: string | null;
  romanGiven: string | null;
  sex: 'female' | 'male' | 'unstated' | null;
  nationality: string | null;
  passport: { number: string; expiresOn: CalendarDate; country: string } | null;
};

const nothingAbroad: Abroad = {
  romanFamily: null,
  romanGiven: null,
  sex: null,
  nationality: null,
  passport: null,
};

/** 旅行をされる方: as many as the party has; the first one is the representative. */
export function travelersSchema(facts: TravelersFacts) {
  const one = facts.overseas
    ? z.object(abroad(facts))
    : z.object(atHome(facts)).transform((traveler) => ({ ...traveler, ...nothingAbroad }));
  const places = Array.from({ length: facts.size }, (_, place) => String(place));
  const shape = Object.fromEntries(places.map((place) => [place, group(one)]));
  return z.object({
    purposesVersion: anyText,
    travelers: group(z.object(shape)).transform((people) =>
      places.map((place) => people[place] as TypedTraveler),
    ),
  });
}

export type TypedTraveler = Abroad & {
  family: string;
  given: string;
  familyKana: string;
  givenKana: string;
  birth: CalendarDate;
  assistance: { kinds: AssistanceCategory[]; measures: string } | null;
};
