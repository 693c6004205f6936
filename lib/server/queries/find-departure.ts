import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar-date';
import type { PriceTable } from '@/lib/rules/price-table';
import { db } from '../db';

/** One departure with its seats as they are at this moment; null when the tour does not leave that day. */
export async function findDeparture(tourCode: string, departureDate: CalendarDate) {
  const row = await db().departure.findUnique({
    where: { tourCode_departureDate: { tourCode, departureDate } },
  });
  return row && { ...row, priceTable: row.priceTable as unknown as PriceTable };
}

export type DepartureDetail = NonNullable<Awaited<ReturnType<typeof findDeparture>>>;
