import 'server-only';
import { nightsChoices, type SearchCriteria } from '@/lib/schemas/search/search-criteria';
import { Prisma } from '../../generated/prisma/client';

export const MOST_NIGHTS = nightsChoices[nightsChoices.length - 1] as number;

/** The criteria of a tour for which a traveler picks among several answers, each counted without itself. */
export const tourChoices = ['kind', 'region', 'place', 'nights', 'departure'] as const;
export type TourChoice = (typeof tourChoices)[number];

/** The choices that were made, each as a condition on a tour `t`. */
function madeChoices(criteria: SearchCriteria): Partial<Record<TourChoice, Prisma.Sql>> {
  const { kind, regions, place, nights, departures } = criteria;
  return {
    ...(kind !== null && { kind: Prisma.sql`t.kind = ${kind}` }),
    ...(regions.length > 0 && { region: Prisma.sql`t.region = ANY(${[...regions]}::text[])` }),
    ...(place !== null && {
      place: Prisma.sql`(t."prefectureOrCountry" = ${place} OR ${place} = ANY(t.places))`,
    }),
    ...(nights.length > 0 && {
      nights: Prisma.sql`least(t.nights, ${MOST_NIGHTS}) = ANY(${[...nights]}::int[])`,
    }),
    ...(departures.length > 0 && {
      departure: Prisma.sql`t."departureArea" = ANY(${[...departures]}::text[])`,
    }),
  };
}

export function numberOfChoices(criteria: SearchCriteria): number {
  return Object.keys(madeChoices(criteria)).length;
}

/** The choices a tour `t` misses, a bit each: 0 for none. */
export function missedChoices(criteria: SearchCriteria): Prisma.Sql {
  const missed = Object.entries(madeChoices(criteria)).map(
    ([choice, met]) => Prisma.sql`CASE WHEN ${met} THEN 0 ELSE ${bitOf(choice as TourChoice)} END`,
  );
  return Prisma.join([Prisma.sql`0`, ...missed], ' + ');
}

/** The bit of a choice, as SQL. */
export function bitOf(choice: TourChoice): Prisma.Sql {
  return Prisma.raw(String(1 << tourChoices.indexOf(choice)));
}
