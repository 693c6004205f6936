import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import type { PriceTable } from '@/lib/rules/price/price-table';
import { type SeatState, seatState } from '@/lib/rules/price/seat-state';
import type { Departure } from '../generated/prisma/client';
import { db } from '../system/db';
import { departureOf } from './find-departure';

/** A departure as a calendar shows it. */
export interface ListedDeparture {
  readonly date: CalendarDate;
  readonly returnDate: CalendarDate;
  readonly startsAtMs: number;
  readonly lowestAdultYen: number;
  readonly priceTable: PriceTable;
  readonly seats: SeatState;
  readonly decided: boolean;
}

/** The departures of one month. */
export interface DepartureMonth {
  /** `YYYY-MM` */
  readonly month: string;
  readonly departures: readonly ListedDeparture[];
}

/** The departures of a tour from a day on that are not called off, in order, month by month. */
export async function listDepartures(
  tourCode: string,
  from: CalendarDate,
): Promise<readonly DepartureMonth[]> {
  const rows = await db().departure.findMany({
    where: { tourCode, departureDate: { gte: from }, status: { not: 'cancelled' } },
    orderBy: { departureDate: 'asc' },
  });
  return monthsOf(rows, from);
}

/** Departures in their order, month by month, with their seats as of a day. */
export function monthsOf(
  rows: readonly Departure[],
  from: CalendarDate,
): readonly DepartureMonth[] {
  const months = new Map<string, ListedDeparture[]>();
  for (const row of rows.map(departureOf)) {
    const date = row.departureDate;
    const month = months.get(date.slice(0, 7)) ?? [];
    months.set(date.slice(0, 7), month);
    month.push({
      date,
      returnDate: row.returnDate,
      startsAtMs: row.startsAt.getTime(),
      lowestAdultYen: row.lowestAdultYen,
      priceTable: row.priceTable,
      seats: seatState({ ...row, departureDate: date, open: row.status === 'open' }, from),
      decided: row.decided,
    });
  }
  return [...months].map(([month, departures]) => ({ month, departures }));
}
