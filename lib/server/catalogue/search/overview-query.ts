import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { Prisma } from '../../generated/prisma/client';
import { departureSums } from './departure-sums';
import { facetCounts } from './facet-counts';
import { foundToursQuery } from './found-tour';
import { searchOrder } from './search-order';
import type { Sought } from './sought';
import { MOST_NIGHTS, missedChoices } from './tour-choices';
import { namedCondition, tourCondition } from './tour-conditions';

export const TOURS_A_PAGE = 20;

/**
 * How the database plans `overviewQuery`, until the end of the transaction: without compiling it, which takes longer
 * than it saves, and with indexes as cheap to seek in as they are, else a frequent word is looked for in every tour.
 */
export const planSettings = Prisma.sql`
  SELECT set_config('jit', 'off', true), set_config('random_page_cost', '1.1', true)`;

/**
 * One statement for a page of results and all counts. `found`: the tours in view with the sums of their departures; one
 * that misses a single choice is in view, because that choice's own counts must see it. `live`: how many of them have a
 * departure that meets the criteria, by their answers to the choices.
 */
export function overviewQuery(criteria: Sought, today: CalendarDate): Prisma.Sql {
  return Prisma.sql`
    WITH found AS MATERIALIZED (
      SELECT * FROM (
        SELECT t.code, t.kind, t.region, t."prefectureOrCountry" AS place, t.nights, t."departureArea" AS departure,
          array_to_string(t.themes, '|') AS themes, t."seasonHero" AS season, ${namedCondition(criteria)} AS named,
          ${missedChoices(criteria)} AS missed
        FROM "Tour" t WHERE t.published AND ${tourCondition(criteria)}) t
      ${departureSums(criteria, today)}
      WHERE missed & (missed - 1) = 0),
    live AS MATERIALIZED (
      SELECT kind, region, place, least(nights, ${MOST_NIGHTS}) AS nights, departure, missed, count(*) AS n
      FROM found WHERE next IS NOT NULL GROUP BY 1, 2, 3, 4, 5, 6),
    total AS MATERIALIZED (SELECT coalesce(sum(n), 0)::int AS n FROM live WHERE missed = 0)
    SELECT n AS total, ${foundToursQuery(codesOfPage(criteria, today), criteria, today)} AS tours,
      ${facetCounts(today)} AS facets
    FROM total`;
}

/** The codes of the page asked for, or of the last one, in order, as an array. */
function codesOfPage(criteria: Sought, today: CalendarDate): Prisma.Sql {
  const size = Prisma.raw(String(TOURS_A_PAGE));
  return Prisma.sql`ARRAY(SELECT code FROM found WHERE missed = 0 AND next IS NOT NULL
    ORDER BY ${searchOrder(criteria, today)} LIMIT ${size}
    OFFSET (SELECT least((${criteria.page}::int - 1) * ${size}, greatest(n - 1, 0) / ${size} * ${size}) FROM total))`;
}
