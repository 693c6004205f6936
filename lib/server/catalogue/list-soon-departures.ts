import 'server-only';
import { addDays, type CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { type SeatState, seatState } from '@/lib/rules/price/seat-state';
import { db } from '../system/db';

const WITHIN_DAYS = 21;
const EARLIEST_DAYS = 4;
const SHOWN = 8;
const SHOWN_A_DAY = 2;

export interface SoonDeparture {
  readonly code: string;
  readonly title: string;
  readonly nights: number;
  readonly departurePlace: string;
  readonly date: CalendarDate;
  readonly lowestAdultYen: number;
  readonly seats: SeatState;
}

/** Departures of the coming weeks that are decided and have seats: one of each tour, a few of each day. */
export async function listSoonDepartures(today: CalendarDate): Promise<SoonDeparture[]> {
  const rows = await db().$queryRaw<
    (Omit<SoonDeparture, 'seats'> & { capacity: number; sold: number; held: number })[]
  >`
    SELECT * FROM (SELECT s.*, row_number() OVER (PARTITION BY date ORDER BY hashtext(code || ${today})) AS nth FROM (
      SELECT DISTINCT ON (t.code) t.code, t.title, t.nights, t."departurePlace", d."departureDate" AS date,
        d."lowestAdultYen", d.capacity, d.sold, d.held
      FROM "Departure" d JOIN "Tour" t ON t.code = d."tourCode"
      WHERE d."departureDate" BETWEEN ${addDays(today, EARLIEST_DAYS)} AND ${addDays(today, WITHIN_DAYS)}
        AND d.status = 'open' AND d.decided AND d.sold + d.held < d.capacity
      ORDER BY t.code, hashtext(d.id || ${today})) s) n
    WHERE nth <= ${SHOWN_A_DAY}
    ORDER BY date, hashtext(code || ${today}) LIMIT ${SHOWN}`;
  return rows.map(({ capacity, sold, held, ...row }) => ({
    ...row,
    seats: seatState({ departureDate: row.date, capacity, sold, held, open: true }, today),
  }));
}
