import 'server-only';
import { addDays, type CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { type SeatState, seatState } from '@/lib/rules/price/seat-state';
import { db } from '../system/db';

const WITHIN_DAYS = 21;
const SHOWN = 8;

export interface SoonDeparture {
  readonly code: string;
  readonly title: string;
  readonly nights: number;
  readonly departurePlace: string;
  readonly date: CalendarDate;
  readonly lowestAdultYen: number;
  readonly seats: SeatState;
}

/** The nearest departures of the coming weeks that are decided and have seats, the first of each tour. */
export async function listSoonDepartures(today: CalendarDate): Promise<SoonDeparture[]> {
  const rows = await db().$queryRaw<
    (Omit<SoonDeparture, 'seats'> & { capacity: number; sold: number; held: number })[]
  >`
    SELECT * FROM (
      SELECT DISTINCT ON (t.code) t.code, t.title, t.nights, t."departurePlace", d."departureDate" AS date,
        d."lowestAdultYen", d.capacity, d.sold, d.held
      FROM "Departure" d JOIN "Tour" t ON t.code = d."tourCode"
      WHERE d."departureDate" BETWEEN ${addDays(today, 1)} AND ${addDays(today, WITHIN_DAYS)}
        AND t.published AND d.status = 'open' AND d.decided AND d.sold + d.held < d.capacity
      ORDER BY t.code, d."departureDate") s
    ORDER BY date, hashtext(code || ${today}), code LIMIT ${SHOWN}`;
  return rows.map(({ capacity, sold, held, ...row }) => ({
    ...row,
    seats: seatState({ departureDate: row.date, capacity, sold, held, open: true }, today),
  }));
}
