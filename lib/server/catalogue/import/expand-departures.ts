import 'server-only';
import type { ClientBase } from 'pg';
import { addDays, type CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { instantInJapan } from '@/lib/rules/calendar/instant';
import { lowestAdultYen } from '@/lib/schemas/catalogue/prices';
import { expandPatterns, type Pattern } from './expand-patterns';
import { sampleSales } from './sample-sales';

const BATCH = 5_000;

interface PatternedTour {
  code: string;
  nights: number;
  meetingTime: string;
  minimumParticipants: number;
  patterns: Pattern[];
}

/**
 * Lays out the departures of tours with patterns for eighteen months: those that are missing are added, none is moved
 * or changed.
 *
 * @param codes the tours to look at, null for all
 * @param sampleCodes the tours of the shipped sample, whose departures begin with seats sold elsewhere
 * @returns how many were added
 */
export async function expandDepartures(
  client: ClientBase,
  options: {
    readonly today: CalendarDate;
    readonly codes: readonly string[] | null;
    readonly sampleCodes: ReadonlySet<string>;
  },
): Promise<number> {
  const { rows: tours } = await client.query<PatternedTour>(
    `SELECT t.code, t.nights, t."meetingTime", t."minimumParticipants", json_agg(p ORDER BY p.position) AS patterns
     FROM "Tour" t JOIN "DeparturePattern" p ON p."tourCode" = t.code
     WHERE $1::text[] IS NULL OR t.code = ANY($1) GROUP BY t.code ORDER BY t.code`,
    [options.codes],
  );
  let added = 0;
  let batch: unknown[] = [];
  for (const tour of tours) {
    batch.push(...departuresOf(tour, options));
    if (batch.length < BATCH) continue;
    added += await insert(client, batch);
    batch = [];
  }
  return added + (await insert(client, batch));
}

function departuresOf(
  tour: PatternedTour,
  { today, sampleCodes }: { today: CalendarDate; sampleCodes: ReadonlySet<string> },
) {
  const { code: tourCode, minimumParticipants } = tour;
  return expandPatterns(tour.patterns, today).map(({ date, prices, childPercent, capacity }) => {
    const sales = sampleCodes.has(tourCode)
      ? sampleSales({ tourCode, date, capacity, minimumParticipants })
      : { sold: 0, decided: false };
    return {
      id: `${tourCode}.${date}`,
      tourCode,
      departureDate: date,
      returnDate: addDays(date, tour.nights),
      startsAt: new Date(instantInJapan(date, tour.meetingTime)).toISOString(),
      priceTable: prices,
      lowestAdultYen: lowestAdultYen(prices),
      childPercent,
      capacity,
      ...sales,
    };
  });
}

async function insert(client: ClientBase, rows: readonly unknown[]): Promise<number> {
  if (rows.length === 0) return 0;
  const columns = `id, "tourCode", "departureDate", "returnDate", "startsAt", "priceTable", "lowestAdultYen",
    "childPercent", capacity, sold, decided`;
  const { rowCount } = await client.query(
    `INSERT INTO "Departure" (${columns}, origin)
     SELECT ${columns}, 'pattern' FROM json_populate_recordset(NULL::"Departure", $1::json)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(rows)],
  );
  return rowCount ?? 0;
}
