import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import type { PriceTable } from '@/lib/rules/price/price-table';
import { db } from '../system/db';

/** One departure with its seats as they are at this moment; null when the tour does not leave that day. */
export async function findDeparture(tourCode: string, departureDate: CalendarDate) {
  const row = await db().departure.findUnique({
    where: { tourCode_departureDate: { tourCode, departureDate } },
  });
  return row && { ...row, priceTable: row.priceTable as unknown as PriceTable };
}

export type DepartureDetail = NonNullable<Awaited<ReturnType<typeof findDeparture>>>;
