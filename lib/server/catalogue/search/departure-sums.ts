import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { priceBands } from '@/lib/schemas/search/price-bands';
import { Prisma } from '../../generated/prisma/client';
import { departureConditions, onSale } from './departure-conditions';
import { monthNumber } from './month-number';
import type { Sought } from './sought';
import { numberOfChoices } from './tour-choices';

export const MONTHS_SHOWN = 24;
export const MOST_PARTY = 8;
const BAND_EDGES = priceBands.slice(1).map((band) => band.min as number);

/**
 * Joins to each tour `t` what its departures on sale come to, as `s`: next day, lowest price and whether one is decided
 * among those that meet all criteria; months, price bands and most free seats without the criterion of that name.
 * Reads the index `Departure_on_sale` alone: tour by tour, or, when hardly a tour is out of view, once from end to end,
 * which costs less for each tour and lets several workers share it.
 */
export function departureSums(criteria: Sought, today: CalendarDate): Prisma.Sql {
  const sums = sumsOf(criteria, today);
  const departures = Prisma.sql`FROM "Departure" d WHERE ${onSale(today)}`;
  return leavesMostTours(criteria)
    ? Prisma.sql`JOIN (SELECT d."tourCode", ${sums} ${departures} GROUP BY d."tourCode") s ON s."tourCode" = t.code`
    : Prisma.sql`CROSS JOIN LATERAL (SELECT ${sums} ${departures} AND d."tourCode" = t.code) s`;
}

/** A tour that misses one choice stays in view for that choice's own counts, so one choice alone takes none out. */
function leavesMostTours(criteria: Sought): boolean {
  const unnarrowed = criteria.sought.length === 0 && criteria.themes.length === 0;
  return unnarrowed && numberOfChoices(criteria) <= 1;
}

function sumsOf(criteria: Sought, today: CalendarDate): Prisma.Sql {
  const { date, price, seats } = departureConditions(criteria);
  const fits = Prisma.sql`${date} AND ${price} AND ${seats}`;
  const month = Prisma.sql`least(d."monthNumber" - ${monthNumber(today)}::int, ${MONTHS_SHOWN}::int)`;
  const band = Prisma.sql`width_bucket(d."lowestAdultYen", ${BAND_EDGES}::int[])`;
  return Prisma.sql`
    min(d."departureDate") FILTER (WHERE ${fits}) AS next,
    min(d."lowestAdultYen") FILTER (WHERE ${fits} AND d."freeSeats" > 0) AS lowest,
    bool_or(d.decided) FILTER (WHERE ${fits} AND d."freeSeats" > 0) AS decided,
    bit_or(1::bigint << ${month}) FILTER (WHERE ${price} AND ${seats}) AS months,
    bit_or(1 << ${band}) FILTER (WHERE ${date} AND ${seats}) AS bands,
    max(d."freeSeats") FILTER (WHERE ${date} AND ${price}) AS most_free`;
}
