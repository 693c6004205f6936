import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar-date';
import { nightsChoices, type SearchCriteria } from '@/lib/schemas/search-criteria';
import { Prisma } from '../generated/prisma/client';
import { normalisedText } from './normalised-text';
import { wordTokens } from './search-tokens';

const MOST_NIGHTS = nightsChoices[nightsChoices.length - 1] as number;
const always = Prisma.sql`true`;

/** The words as they stand in the index; what a traveler typed may hold several. */
export function searchedWords(criteria: SearchCriteria): string[] {
  const words = criteria.words.flatMap((word) => normalisedText(word).split('\n'));
  return [...new Set(words.filter((word) => word !== ''))];
}

/** Words and themes: every one must be there, so a tour that lacks one is out for every count. */
export function tourCondition(criteria: SearchCriteria): Prisma.Sql {
  const words = searchedWords(criteria);
  const tokens = [...new Set(words.flatMap(wordTokens))];
  const conditions = [
    ...(tokens.length > 0 ? [Prisma.sql`t."searchBigrams" @> ${tokens}::text[]`] : []),
    // The pairs of a word may stand apart: the text itself decides.
    ...words
      .filter((word) => [...word].length > 2)
      .map((word) => Prisma.sql`strpos(t."searchText", ${word}) > 0`),
    ...(criteria.themes.length > 0
      ? [Prisma.sql`t.themes @> ${[...criteria.themes]}::text[]`]
      : []),
  ];
  return conditions.length === 0 ? always : Prisma.join(conditions, ' AND ');
}

/** One of the words stands in a title, a place or their readings. */
export function namedCondition(criteria: SearchCriteria): Prisma.Sql {
  const words = searchedWords(criteria);
  if (words.length === 0) return always;
  const named = words.map(
    (word) => Prisma.sql`strpos(split_part(t."searchText", E'\f', 1), ${word}) > 0`,
  );
  return Prisma.sql`(${Prisma.join(named, ' OR ')})`;
}

/** The criteria of a tour for which a traveler picks among several answers, each counted without itself. */
export function choiceConditions(criteria: SearchCriteria) {
  const { kind, regions, place, nights, departures } = criteria;
  return {
    kind: kind === null ? always : Prisma.sql`t.kind = ${kind}`,
    region: regions.length === 0 ? always : Prisma.sql`t.region = ANY(${[...regions]}::text[])`,
    place:
      place === null
        ? always
        : Prisma.sql`(t."prefectureOrCountry" = ${place} OR ${place} = ANY(t.places))`,
    nights:
      nights.length === 0
        ? always
        : Prisma.sql`least(t.nights, ${MOST_NIGHTS}) = ANY(${[...nights]}::int[])`,
    departure:
      departures.length === 0
        ? always
        : Prisma.sql`t."departureArea" = ANY(${[...departures]}::text[])`,
  };
}

/** The criteria of a departure. */
export function departureConditions(criteria: SearchCriteria) {
  const { month, from, to, min, max, party } = criteria;
  const dates = [
    ...(month === null
      ? []
      : [Prisma.sql`d."departureDate" BETWEEN ${`${month}-01`} AND ${`${month}-31`}`]),
    ...(from === null ? [] : [Prisma.sql`d."departureDate" >= ${from}`]),
    ...(to === null ? [] : [Prisma.sql`d."departureDate" <= ${to}`]),
  ];
  const prices = [
    ...(min === null ? [] : [Prisma.sql`d."lowestAdultYen" >= ${min}`]),
    ...(max === null ? [] : [Prisma.sql`d."lowestAdultYen" <= ${max}`]),
  ];
  return {
    date: dates.length === 0 ? always : Prisma.join(dates, ' AND '),
    price: prices.length === 0 ? always : Prisma.join(prices, ' AND '),
    seats: party === null ? always : Prisma.sql`d.capacity - d.sold - d.held >= ${party}`,
  };
}

/** Departures that are still sold on a day. */
export function onSale(today: CalendarDate): Prisma.Sql {
  return Prisma.sql`d."departureDate" > ${today} AND d.status = 'open'`;
}
