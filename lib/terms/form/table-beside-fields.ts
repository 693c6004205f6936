import { chargeFields, chargeOf, sameCharge } from './charge-fields';
import {
  type Fields,
  hourOf,
  type Loose,
  list,
  loose,
  numberOf,
  OWN_SOURCE,
  plain,
  put,
  rowsOf,
  said,
  sameFields,
  under,
} from './fields';

/** What a new table does not take over from the first one: whom it is for, and what counts before its steps. */
export const UNLIKE_THE_FIRST = {
  party: undefined,
  countedFrom: undefined,
  freeShare: undefined,
  fromBooking: undefined,
} as const;

/** What a table says beside its steps: for how many people, counted from which day, free for whom, and from the booking. */
export function besideFields(table: Loose): Fields {
  const rows = list(table.fromBooking).map((step, place) =>
    put(`booking.${place}.`, bookingFields(step)),
  );
  return Object.assign({ ...partyFields(table), ...shareFields(table) }, ...rows);
}

function partyFields({ party, countedFrom }: Loose): Fields {
  const { from, until } = loose(party);
  const { day, tripDay } = loose(countedFrom);
  return {
    partyFrom: said(from),
    partyUntil: said(until),
    counted: said(day),
    countedDay: said(tripDay),
  };
}

function shareFields({ freeShare }: Loose): Fields {
  const { percent, until, alsoWhenAllLeave } = loose(freeShare);
  return {
    share: said(percent),
    shareUntil: said(loose(until).day),
    shareAll: alsoWhenAllLeave === true ? '1' : '',
  };
}

function bookingFields(step: Loose): Fields {
  const { bookingDay, hours, at } = loose(step.until);
  return {
    unit: hours === undefined ? 'days' : 'hours',
    count: said(hours ?? bookingDay),
    hour: said(at),
    bookedBy: said(step.bookedByDay),
    whenSent: step.whenSent === true ? '1' : '',
    ...put('charge.', chargeFields(step.charge)),
  };
}

/** The same as it was typed. What was left as it was keeps every key that is no field. */
export function writtenBeside(fields: Fields, was: Loose, base: string): Loose {
  const same = (now: Fields) => sameFields(now, picked(fields, now));
  const fromBooking = writtenBooking(under(fields, 'booking.'), was, base);
  return {
    ...(same(partyFields(was)) ? {} : writtenParty(fields, was)),
    ...(same(shareFields(was)) ? {} : { freeShare: writtenShare(fields, was) }),
    fromBooking: fromBooking.length === 0 ? undefined : fromBooking,
  };
}

const picked = (fields: Fields, asked: Fields): Fields =>
  Object.fromEntries(Object.keys(asked).map((name) => [name, fields[name] ?? '']));

function writtenParty({ partyFrom, partyUntil, counted, countedDay }: Fields, was: Loose): Loose {
  const none = plain(partyFrom) === '' && plain(partyUntil) === '';
  const until = plain(partyUntil) === '' ? null : numberOf(partyUntil);
  const tripDay = plain(countedDay) === '' ? {} : { tripDay: numberOf(countedDay) };
  return {
    party: none ? undefined : { from: numberOf(partyFrom || '1'), until },
    countedFrom: counted ? { ...loose(was.countedFrom), day: counted, ...tripDay } : undefined,
  };
}

function writtenShare({ share, shareUntil, shareAll }: Fields, was: Loose): Loose | undefined {
  if (plain(share) === '') return undefined;
  const before = loose(was.freeShare);
  const { article, clause } = loose(was.afterStart);
  const until =
    plain(shareUntil) === '' ? null : { ...loose(before.until), day: numberOf(shareUntil) };
  return {
    ...{ id: 'free-share', article, clause, ...before, percent: numberOf(share), until },
    ...{ alsoWhenAllLeave: shareAll === '1', ...OWN_SOURCE },
  };
}

function writtenBooking(fields: Fields, was: Loose, base: string): readonly Loose[] {
  const before = list(was.fromBooking);
  const steps: Loose[] = [];
  for (const { place, row } of rowsOf(fields)) {
    if (row.remove || (before[place] === undefined && !row['charge.kind'])) continue;
    steps.push(bookingStep(row, before[place], { like: loose(was.afterStart), base, place }));
  }
  return steps;
}

function bookingStep(
  fields: Fields,
  was: Loose | undefined,
  given: { readonly like: Loose; readonly base: string; readonly place: number },
): Loose {
  if (was && sameFields(bookingFields(was), picked(fields, bookingFields(was)))) return was;
  const typed = under(fields, 'charge.');
  const { article, clause } = given.like;
  const count = numberOf(fields.count);
  const at = plain(fields.hour) === '' ? {} : { at: hourOf(fields.hour) };
  return {
    ...(was ?? { id: `booked-${given.place + 1}`, article, clause }),
    until: fields.unit === 'hours' ? { hours: count } : { bookingDay: count, ...at },
    bookedByDay: plain(fields.bookedBy) === '' ? undefined : numberOf(fields.bookedBy),
    whenSent: fields.whenSent === '1' ? true : undefined,
    charge:
      was && sameCharge(was.charge, typed) ? was.charge : chargeOf(typed, was?.charge, given.base),
    ...OWN_SOURCE,
  };
}
