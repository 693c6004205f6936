import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar-date';
import { type SeatState, seatState } from '@/lib/rules/seat-state';
import type { SearchCriteria } from '@/lib/schemas/search-criteria';
import { db } from '../db';
import { departureConditions, onSale } from '../search/search-conditions';

const NEXT_SHOWN = 3;

export interface FoundDeparture {
  readonly date: CalendarDate;
  readonly lowestAdultYen: number;
  readonly seats: SeatState;
  /** 催行決定 */
  readonly decided: boolean;
}

/** A tour as a list shows it; prices and departures are those that meet the criteria. */
export interface FoundTour {
  readonly code: string;
  readonly kind: string;
  readonly title: string;
  readonly catchLine: string;
  readonly region: string;
  readonly places: readonly string[];
  readonly prefectureOrCountry: string;
  readonly nights: number;
  readonly departurePlace: string;
  readonly themes: readonly string[];
  readonly seasonHero: string;
  readonly conductor: string;
  /** Null when every departure is full. */
  readonly lowestAdultYen: number | null;
  readonly departures: number;
  readonly next: readonly FoundDeparture[];
}

type Row = Omit<FoundTour, 'next'> & {
  next: (Omit<FoundDeparture, 'seats'> & { capacity: number; sold: number; held: number })[];
};

/** The tours of these codes, in this order, each with its lowest price and next departures. */
export async function listFoundTours(
  codes: readonly string[],
  criteria: SearchCriteria,
  today: CalendarDate,
): Promise<FoundTour[]> {
  if (codes.length === 0) return [];
  const { date, price, seats } = departureConditions(criteria);
  const rows = await db().$queryRaw<Row[]>`
    SELECT t.code, t.kind, t.title, t."catchLine", t.region, t.places, t."prefectureOrCountry", t.nights,
      t."departurePlace", t.themes, t."seasonHero", t.conductor, s.lowest AS "lowestAdultYen",
      coalesce(s.departures, 0)::int AS departures, coalesce(s.next, '[]') AS next
    FROM unnest(${[...codes]}::text[]) WITH ORDINALITY AS c(code, nth)
    JOIN "Tour" t ON t.code = c.code
    CROSS JOIN LATERAL (
      SELECT count(*) AS departures, min("lowestAdultYen") FILTER (WHERE free > 0) AS lowest,
        jsonb_agg(jsonb_build_object('date', "departureDate", 'lowestAdultYen', "lowestAdultYen", 'decided', decided,
          'capacity', capacity, 'sold', sold, 'held', held) ORDER BY nth) FILTER (WHERE nth <= ${NEXT_SHOWN}) AS next
      FROM (SELECT d.*, d.capacity - d.sold - d.held AS free, row_number() OVER (ORDER BY d."departureDate") AS nth
        FROM "Departure" d WHERE d."tourCode" = t.code AND ${onSale(today)} AND (${date}) AND (${price}) AND (${seats})) d) s
    ORDER BY c.nth`;
  return rows.map((row) => ({
    ...row,
    next: row.next.map((departure) => shown(departure, today)),
  }));
}

function shown(departure: Row['next'][number], today: CalendarDate): FoundDeparture {
  const { date, lowestAdultYen, decided } = departure;
  const seats = seatState({ ...departure, departureDate: date, open: true }, today);
  return { date, lowestAdultYen, decided, seats };
}
