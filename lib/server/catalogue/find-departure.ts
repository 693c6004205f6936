import 'server-only';
import { type CalendarDate, calendarDate } from '@/lib/rules/calendar/calendar-date';
import type { PriceTable } from '@/lib/rules/price/price-table';
import { db } from '../system/db';

type DepartureRow = { departureDate: string; returnDate: string; priceTable: unknown };

/** The one place where a row of `Departure` becomes a departure. The table was checked when it was brought in. */
export function departureOf<Row extends DepartureRow>(row: Row) {
  return {
    ...row,
    departureDate: calendarDate(row.departureDate),
    returnDate: calendarDate(row.returnDate),
    priceTable: row.priceTable as PriceTable,
  };
}

/** One departure with its seats as they are at this moment; null when the tour does not leave that day. */
export async function findDeparture(tourCode: string, departureDate: CalendarDate) {
  const row = await db().departure.findUnique({
    where: { tourCode_departureDate: { tourCode, departureDate } },
  });
  return row && departureOf(row);
}

/** The same by its id. */
export async function findDepartureById(id: string) {
  const row = await db().departure.findUnique({ where: { id } });
  return row && departureOf(row);
}

export type DepartureDetail = NonNullable<Awaited<ReturnType<typeof findDeparture>>>;
