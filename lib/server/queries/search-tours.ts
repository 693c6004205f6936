import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar-date';
import { addDays } from '@/lib/rules/calendar-date';
import { priceBands } from '@/lib/schemas/price-bands';
import { nightsChoices, type SearchCriteria } from '@/lib/schemas/search-criteria';
import { db } from '../db';
import { Prisma } from '../generated/prisma/client';
import {
  choiceConditions,
  departureConditions,
  namedCondition,
  onSale,
  tourCondition,
} from '../search/search-conditions';
import { seasonOf } from '../search/season-of';
import { type FoundTour, listFoundTours } from './list-found-tours';

export const TOURS_A_PAGE = 20;
const MOST_PARTY = 8;
// Whoever looks for a trip today travels in about a month.
export const USUAL_LEAD_DAYS = 30;
const MONTHS_SHOWN = 24;

export type Counts = Readonly<Record<string, number>>;

/** How many tours each answer to a filter would leave, the other filters applied. */
export interface SearchFacets {
  readonly kind: Counts;
  readonly region: Counts;
  /** By prefecture or country. */
  readonly place: Counts;
  readonly nights: Counts;
  readonly departure: Counts;
  readonly theme: Counts;
  /** By `YYYY-MM`. */
  readonly month: Counts;
  /** By the position of the band. */
  readonly price: Counts;
  /** By the number of seats wanted. */
  readonly party: Counts;
}

export interface SearchResult {
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly tours: readonly FoundTour[];
  readonly facets: SearchFacets;
}

interface Overview {
  total: number;
  codes: string[] | null;
  facets: { [K in keyof SearchFacets]: Counts | null };
}

/**
 * The tours that meet the criteria with at least one departure still on sale, a page of them, and the counts for every
 * filter. A page beyond the last is the last.
 *
 * @param today the day in Japan
 */
export async function searchTours(
  criteria: SearchCriteria,
  today: CalendarDate,
): Promise<SearchResult> {
  const [row] = await db().$queryRaw<{ overview: Overview }[]>(overviewQuery(criteria, today));
  const { total, codes, facets } = row?.overview ?? { total: 0, codes: null, facets: {} };
  const pages = Math.max(1, Math.ceil(total / TOURS_A_PAGE));
  const counts = (key: keyof SearchFacets) => (facets as Overview['facets'])[key] ?? {};
  return {
    total,
    page: Math.min(criteria.page, pages),
    pages,
    tours: await listFoundTours(codes ?? [], criteria, today),
    facets: {
      kind: counts('kind'),
      region: counts('region'),
      place: counts('place'),
      nights: counts('nights'),
      departure: counts('departure'),
      theme: counts('theme'),
      month: counts('month'),
      price: counts('price'),
      party: counts('party'),
    },
  };
}

/** One statement: a tour that misses one choice stays in view, because that choice's own counts must not see it. */
export function overviewQuery(criteria: SearchCriteria, today: CalendarDate): Prisma.Sql {
  const ok = choiceConditions(criteria);
  const { date, price, seats } = departureConditions(criteria);
  const edges = priceBands.slice(1).map((band) => band.min as number);
  const months = monthsFrom(today);
  const most = nightsChoices.length - 1;
  return Prisma.sql`
    WITH seen AS MATERIALIZED (
      SELECT t.code, t.kind, t.region, t."prefectureOrCountry" AS place, t.nights, t."departureArea" AS departure,
        t.themes, t."seasonHero" AS season, ${namedCondition(criteria)} AS named, ${ok.kind} AS ok_kind, ${ok.region} AS ok_region,
        ${ok.place} AS ok_place, ${ok.nights} AS ok_nights, ${ok.departure} AS ok_departure
      FROM "Tour" t WHERE ${tourCondition(criteria)}),
    near AS MATERIALIZED (
      SELECT * FROM (SELECT seen.*, (NOT ok_kind)::int + (NOT ok_region)::int + (NOT ok_place)::int +
        (NOT ok_nights)::int + (NOT ok_departure)::int AS missed FROM seen) s WHERE missed <= 1),
    sums AS MATERIALIZED (
      SELECT x."tourCode",
        bool_or(ok_date AND ok_price AND ok_seats) AS live,
        min(price) FILTER (WHERE ok_date AND ok_price AND ok_seats AND free > 0) AS lowest,
        min(date) FILTER (WHERE ok_date AND ok_price AND ok_seats) AS next,
        coalesce(bool_or(decided) FILTER (WHERE ok_date AND ok_price AND ok_seats AND free > 0), false) AS decided,
        max(free) FILTER (WHERE ok_date AND ok_price) AS most_free,
        bit_or(1::bigint << month) FILTER (WHERE ok_price AND ok_seats) AS months,
        bit_or(1 << band) FILTER (WHERE ok_date AND ok_seats) AS bands
      FROM (SELECT d."tourCode", d."departureDate" AS date, d."lowestAdultYen" AS price, d.decided,
          d.capacity - d.sold - d.held AS free, (${date}) AS ok_date, (${price}) AS ok_price, (${seats}) AS ok_seats,
          width_bucket(d."lowestAdultYen", ${edges}::int[]) AS band,
          width_bucket(d."departureDate", ${months.slice(1).map((month) => `${month}-01`)}::bpchar[]) AS month
        FROM "Departure" d WHERE ${onSale(today)} AND d."tourCode" IN (SELECT code FROM near)) x
      GROUP BY x."tourCode"),
    found AS MATERIALIZED (SELECT * FROM near JOIN sums ON sums."tourCode" = near.code),
    hits AS MATERIALIZED (SELECT * FROM found WHERE missed = 0 AND live)
    SELECT jsonb_build_object(
      'total', (SELECT count(*) FROM hits),
      'codes', (SELECT jsonb_agg(code) FROM (SELECT code FROM hits ORDER BY ${orderBy(criteria, today)} LIMIT ${TOURS_A_PAGE}
        OFFSET (SELECT least((${criteria.page}::int - 1) * ${TOURS_A_PAGE}, greatest(count(*) - 1, 0) / ${TOURS_A_PAGE} * ${TOURS_A_PAGE}) FROM hits)) p),
      'facets', jsonb_build_object(
        'kind', ${countBy('kind')}, 'region', ${countBy('region')}, 'place', ${countBy('place')},
        'nights', ${countBy('nights', `least(nights, ${most})`)}, 'departure', ${countBy('departure')},
        'theme', (SELECT jsonb_object_agg(theme, n) FROM (SELECT theme, count(*) AS n FROM hits, unnest(themes) theme GROUP BY 1) c),
        'month', (SELECT jsonb_object_agg((${months}::text[])[m + 1], n)
          FROM (SELECT m, sum(n)::int AS n FROM (SELECT months, count(*) AS n FROM found WHERE missed = 0 GROUP BY 1) g,
            generate_series(0, ${MONTHS_SHOWN - 1}::int) m WHERE months & (1::bigint << m) <> 0 GROUP BY 1) c),
        'price', (SELECT jsonb_object_agg(b, n)
          FROM (SELECT b, sum(n)::int AS n FROM (SELECT bands, count(*) AS n FROM found WHERE missed = 0 GROUP BY 1) g,
            generate_series(0, ${edges.length}::int) b WHERE bands & (1 << b) <> 0 GROUP BY 1) c),
        'party', (SELECT jsonb_object_agg(p, n)
          FROM (SELECT p, sum(n)::int AS n FROM (SELECT most_free, count(*) AS n FROM found WHERE missed = 0 GROUP BY 1) g,
            generate_series(1, ${MOST_PARTY}::int) p WHERE most_free >= p GROUP BY 1) c))) AS overview`;
}

/** This month and those that follow, and one more that stands for all later ones. */
function monthsFrom(today: CalendarDate): string[] {
  const first = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  return Array.from({ length: MONTHS_SHOWN + 1 }, (_, at) => {
    const month = String(((first + at) % 12) + 1).padStart(2, '0');
    return `${Math.floor((first + at) / 12)}-${month}`;
  });
}

function countBy(choice: keyof ReturnType<typeof choiceConditions>, value: string = choice) {
  const expression = Prisma.raw(value);
  const own = Prisma.raw(`ok_${choice}`);
  return Prisma.sql`(SELECT jsonb_object_agg(value, n) FROM (SELECT ${expression} AS value, count(*) AS n FROM found
    WHERE live AND (missed = 0 OR (missed = 1 AND NOT ${own})) GROUP BY 1) c)`;
}

function orderBy(criteria: SearchCriteria, today: CalendarDate): Prisma.Sql {
  const wanted = criteria.from ?? criteria.month ?? addDays(today, USUAL_LEAD_DAYS);
  const orders = {
    price: Prisma.sql`lowest NULLS LAST, next, code`,
    departure: Prisma.sql`next, lowest NULLS LAST, code`,
    nights: Prisma.sql`nights, lowest NULLS LAST, code`,
    // Among equals the order changes with the day, so that no tour is always the last.
    recommended: Prisma.sql`named DESC, lowest IS NULL, season = ${seasonOf(wanted)} DESC, decided DESC,
      hashtext(code || ${today}), code`,
  };
  return orders[criteria.sort];
}
