import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { Prisma } from '../../generated/prisma/client';
import { monthNumber } from './month-number';
import type { Sought } from './sought';

const always = Prisma.sql`true`;

/** The criteria of a departure `d`, by what a traveler narrows with; each is counted without itself. */
export function departureConditions(criteria: Sought) {
  const { month, from, to, windows, min, max, party } = criteria;
  const dates = [
    ...(month === null ? [] : [Prisma.sql`d."monthNumber" = ${monthNumber(month)}`]),
    ...(from === null ? [] : [Prisma.sql`d."departureDate" >= ${from}`]),
    ...(to === null ? [] : [Prisma.sql`d."departureDate" <= ${to}`]),
    ...(windows.length === 0 ? [] : [inWindows(windows)]),
  ];
  const prices = [
    ...(min === null ? [] : [Prisma.sql`d."lowestAdultYen" >= ${min}`]),
    ...(max === null ? [] : [Prisma.sql`d."lowestAdultYen" <= ${max}`]),
  ];
  return {
    date: dates.length === 0 ? always : Prisma.join(dates, ' AND '),
    price: prices.length === 0 ? always : Prisma.join(prices, ' AND '),
    seats: party === null ? always : Prisma.sql`d."freeSeats" >= ${party}`,
  };
}

function inWindows(windows: Sought['windows']): Prisma.Sql {
  const spans = windows.map(
    ({ from, to }) => Prisma.sql`d."departureDate" BETWEEN ${from} AND ${to}`,
  );
  return Prisma.sql`(${Prisma.join(spans, ' OR ')})`;
}

/** Departures `d` that are still sold on a day; the condition of the index `Departure_on_sale`. */
export function onSale(today: CalendarDate): Prisma.Sql {
  return Prisma.sql`d."departureDate" > ${today} AND d.status = 'open'`;
}
