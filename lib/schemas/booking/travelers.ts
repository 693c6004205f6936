import * as z from 'zod/mini';
import { passportValidity } from '@/lib/rules/application/passport-validity';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { ageOn } from '@/lib/rules/calendar/period';
import { travelerErrors } from '@/lib/wording/booking/traveler-errors';
import { type AssistanceCategory, travelerWords } from '@/lib/wording/booking/traveler-fields';
import { dateInWords } from '@/lib/wording/site/day';
import { optionalTypedDate, typedDate } from '../form/typed-date';
import {
  anyFields,
  anyText,
  group,
  oneOf,
  someLines,
  ticked,
  transformed,
  wrong,
} from '../form/typed-text';
import { countryCodes } from './country-codes';
import { nameFields, passportNameFields } from './name-fields';
import { withSingleName } from './single-name';

/** What the form needs to know of the departure. */
export type TravelersFacts = {
  size: number;
  overseas: boolean;
  /** Whether somebody who arranges the trip needs it; abroad the airline always does. */
  sex: boolean;
  today: CalendarDate;
  returnDate: CalendarDate;
};

const OLDEST = 120;
const CATEGORIES = Object.keys(travelerWords.assistanceCategories) as AssistanceCategory[];

function birthDate(today: CalendarDate) {
  return typedDate(travelerErrors.birth).check(
    z.refine((date) => date <= today, { error: travelerErrors.birthFuture, abort: true }),
    z.refine((date) => ageOn(date, today) <= OLDEST, travelerErrors.birthTooOld),
  );
}

const assistance = z.discriminatedUnion(
  'needed',
  [
    transformed(z.object({ needed: z.literal('no') }), () => null),
    transformed(
      z.object({
        needed: z.literal('yes'),
        kinds: transformed(anyFields, (kinds) =>
          CATEGORIES.filter((kind) => typeof kinds[kind] === 'string'),
        ).check(z.refine((kinds) => kinds.length > 0, travelerErrors.assistanceKinds)),
        measures: someLines(1_000, travelerErrors.measures),
      }),
      ({ kinds, measures }) => ({ kinds, measures }),
    ),
  ],
  { error: travelerErrors.assistance },
);

const atHome = (facts: TravelersFacts) => ({
  ...nameFields,
  birth: birthDate(facts.today),
  assistance: group(assistance),
  /** Said to be somebody else than the one before of the same name and day of birth. */
  another: ticked,
  ...((facts.sex || facts.overseas) && {
    sex: oneOf(['female', 'male', 'unstated'], travelerErrors.sex),
  }),
});

function passport(returnDate: CalendarDate) {
  const hasExpired = (expiresOn: CalendarDate) =>
    passportValidity({ expiresOn, returnDate, requiredMonths: null }) === 'expires-before-return';
  const fields = group(
    z.object({
      number: transformed(anyText, (typed) =>
        typed.normalize('NFKC').toUpperCase().replaceAll(/[\s-]/g, ''),
      ),
      expiry: optionalTypedDate(travelerErrors.passportExpiry),
      country: anyText,
    }),
  );
  return transformed(fields, (typed, context) => {
    const { number, expiry, country } = typed;
    if (number === '' && expiry === null && country === '') return null;
    const wrongIn = (path: string, message: string) => wrong(context, message, [path]);
    if (number === '') wrongIn('number', travelerErrors.passportNumberMissing);
    else if (!/^[A-Z0-9]{6,9}$/.test(number)) wrongIn('number', travelerErrors.passportNumber);
    if (expiry === null) wrongIn('expiry', travelerErrors.passportExpiry.missing);
    else if (hasExpired(expiry)) {
      wrongIn('expiry', travelerErrors.passportExpired(dateInWords(returnDate)));
    }
    if (!countryCodes.includes(country)) wrongIn('country', travelerErrors.passportCountry);
    return { number, expiresOn: expiry as CalendarDate, country };
  });
}

const abroad = (facts: TravelersFacts) => ({
  ...atHome(facts),
  ...passportNameFields,
  spellingChecked: ticked.check(z.refine((is) => is, travelerErrors.spellingChecked)),
  nationality: z.enum(countryCodes, { error: travelerErrors.nationality }),
  documentHelp: ticked,
  passport: passport(facts.returnDate),
});

type Abroad = {
  romanFamily: string | null;
  romanGiven: string | null;
  /** Compared with the passport (D4-0.1). */
  spellingChecked: boolean | null;
  sex: 'female' | 'male' | 'unstated' | null;
  nationality: string | null;
  /** Help with visa or entry authorisation is wished (D4-9B.3). */
  documentHelp: boolean | null;
  passport: { number: string; expiresOn: CalendarDate; country: string } | null;
};

const nothingAbroad: Abroad = {
  romanFamily: null,
  romanGiven: null,
  spellingChecked: null,
  sex: null,
  nationality: null,
  documentHelp: null,
  passport: null,
};

/** 旅行をされる方: as many as the party has; the first one is the representative. */
export function travelersSchema(facts: TravelersFacts) {
  const one = facts.overseas
    ? z.object(abroad(facts))
    : transformed(z.object(atHome(facts)), (traveler) => ({ ...nothingAbroad, ...traveler }));
  const places = Array.from({ length: facts.size }, (_, place) => String(place));
  const shape = Object.fromEntries(places.map((place) => [place, group(withSingleName(one))]));
  return z.object({
    purposesVersion: anyText,
    travelers: transformed(group(z.object(shape)), (people) =>
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
  /** Said to be somebody else than the one before of the same name and day of birth. */
  another?: boolean;
  assistance: { kinds: AssistanceCategory[]; measures: string } | null;
};
