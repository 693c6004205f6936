import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { type SeatState, seatState } from '@/lib/rules/price/seat-state';
import type { Season } from '@/lib/schemas/catalogue/codes';
import type { PictureFacts } from '@/lib/schemas/catalogue/picture';
import { Prisma } from '../../generated/prisma/client';
import { seasonHeroOf } from '../season-hero';
import { departureConditions, onSale } from './departure-conditions';
import type { Sought } from './sought';

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
  readonly countries: readonly string[];
  readonly nights: number;
  readonly departurePlace: string;
  readonly themes: readonly string[];
  readonly seasonHero: Season;
  readonly conductor: string;
  /** Null when every departure is full. */
  readonly lowestAdultYen: number | null;
  readonly departures: number;
  readonly picture: PictureFacts | null;
  readonly next: readonly FoundDeparture[];
}

/** A tour as `foundToursQuery` gives it. */
export type FoundRow = Omit<FoundTour, 'next' | 'seasonHero'> & {
  seasonHero: string;
  next: (Omit<FoundDeparture, 'seats'> & { capacity: number; sold: number; held: number })[];
};

/**
 * The tours of an array of codes, in its order, each with its lowest price and next departures, as a jsonb array;
 * null for no codes.
 */
export function foundToursQuery(
  codes: Prisma.Sql,
  criteria: Sought,
  today: CalendarDate,
): Prisma.Sql {
  const { date, price, seats } = departureConditions(criteria);
  return Prisma.sql`(SELECT jsonb_agg(to_jsonb(f) - 'nth' ORDER BY f.nth) FROM (
    SELECT c.nth, t.code, t.kind, t.title, t."catchLine", t.region, t.places, t."prefectureOrCountry",
      t.countries, t.nights, t."departurePlace", t.themes, t."seasonHero", t.conductor, s.lowest AS "lowestAdultYen", s.departures,
      coalesce(s.next, '[]') AS next,
      (SELECT to_jsonb(p) FROM "TourPicture" p WHERE p."tourCode" = t.code ORDER BY p.position LIMIT 1) AS picture
    FROM unnest(${codes}) WITH ORDINALITY AS c(code, nth)
    JOIN "Tour" t ON t.code = c.code
    CROSS JOIN LATERAL (
      SELECT count(*) AS departures, min("lowestAdultYen") FILTER (WHERE "freeSeats" > 0) AS lowest,
        jsonb_agg(jsonb_build_object('date', "departureDate", 'lowestAdultYen', "lowestAdultYen", 'decided', decided,
          'capacity', capacity, 'sold', sold, 'held', held) ORDER BY nth) FILTER (WHERE nth <= ${NEXT_SHOWN}) AS next
      FROM (SELECT d.*, row_number() OVER (ORDER BY d."departureDate") AS nth FROM "Departure" d
        WHERE d."tourCode" = t.code AND ${onSale(today)} AND ${date} AND ${price} AND ${seats}) d) s) f)`;
}

export function foundTour(row: FoundRow, today: CalendarDate): FoundTour {
  const seasonHero = seasonHeroOf(row);
  return {
    ...row,
    seasonHero,
    next: row.next.map((departure) => foundDeparture(departure, today)),
  };
}

function foundDeparture(row: FoundRow['next'][number], today: CalendarDate): FoundDeparture {
  const { date, lowestAdultYen, decided } = row;
  const seats = seatState({ ...row, departureDate: date, open: true }, today);
  return { date, lowestAdultYen, decided, seats };
}
