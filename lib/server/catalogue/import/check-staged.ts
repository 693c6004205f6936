import 'server-only';
import { type ClientBase, escapeLiteral } from 'pg';
import type { CatalogueKind } from '@/lib/schemas/catalogue/catalogue-kind';
import type { CellFault } from '@/lib/schemas/catalogue/cell-fault';
import { ITEMS_ABROAD } from '@/lib/schemas/catalogue/recipient-row';
import { listTerms } from '@/lib/terms/terms-of';
import { MOST_BAD_ROWS } from './bad-row';
import { stageOf } from './stage-rows';

export interface StagedProblem {
  file: number;
  line: number;
  column: string;
  fault: CellFault;
}

/** What makes two rows of one kind the same thing: column of the table, column of the file. */
const keys: Partial<Record<CatalogueKind, { columns: string[]; shownAs: string }>> = {
  tours: { columns: ['code'], shownAs: 'code' },
  itinerary: { columns: ['tourCode', 'day'], shownAs: 'day' },
  options: { columns: ['tourCode', 'optionCode'], shownAs: 'option_code' },
  departures: { columns: ['tourCode', 'departureDate'], shownAs: 'date' },
};

function twice(kind: CatalogueKind): string | null {
  const key = keys[kind];
  if (!key) return null;
  const columns = key.columns.map((column) => `"${column}"`).join(', ');
  return `SELECT file, line, '${key.shownAs}' AS "column",
      json_build_array('twice', first) AS fault
    FROM (SELECT file, line,
        row_number() OVER (PARTITION BY ${columns} ORDER BY file, line) AS nth,
        first_value(line) OVER (PARTITION BY ${columns} ORDER BY file, line) AS first
      FROM ${stageOf(kind)}) s
    WHERE nth > 1`;
}

function withoutTour(kind: CatalogueKind, withTours: boolean): string | null {
  if (kind === 'tours') return null;
  const incoming = withTours
    ? `AND NOT EXISTS (SELECT FROM ${stageOf('tours')} n WHERE n.code = s."tourCode")`
    : '';
  return `SELECT file, line, 'tour_code' AS "column",
      json_build_array('no-tour', "tourCode") AS fault
    FROM ${stageOf(kind)} s
    WHERE NOT EXISTS (SELECT FROM "Tour" t WHERE t.code = s."tourCode") ${incoming}`;
}

function withoutTerms(kind: CatalogueKind): string | null {
  if (kind !== 'tours') return null;
  const known = [...new Set(listTerms().map((terms) => terms.id))].map((id) => escapeLiteral(id));
  return `SELECT file, line, 'terms_id' AS "column", json_build_array('no-terms', "termsId") AS fault
    FROM ${stageOf(kind)} WHERE "termsId" NOT IN (${known.join(', ')})`;
}

/** Checked before anything is written: rows that stand twice, rows of tours or terms that do not exist. */
export async function checkStaged(
  client: ClientBase,
  kinds: readonly CatalogueKind[],
): Promise<StagedProblem[]> {
  const checks = kinds.flatMap((kind) => [
    twice(kind),
    withoutTour(kind, kinds.includes('tours')),
    withoutTerms(kind),
  ]);
  return problems(client, checks);
}

const departureChecks = [
  `SELECT s.file, s.line, 'capacity' AS "column",
      json_build_array('seats-taken', s.capacity, d.sold + d.held) AS fault
    FROM ${stageOf('departures')} s JOIN "Departure" d USING (id) WHERE s.capacity < d.sold + d.held`,
  `SELECT s.file, s.line, 'meeting_time' AS "column",
      json_build_array('never-moved', to_char(d."startsAt" AT TIME ZONE 'Asia/Tokyo', 'HH24:MI')) AS fault
    FROM ${stageOf('departures')} s JOIN "Departure" d USING (id)
    WHERE s."meetingTime" <> to_char(d."startsAt" AT TIME ZONE 'Asia/Tokyo', 'HH24:MI')`,
  `SELECT s.file, s.line, 'adult_2' AS "column",
      json_build_array(CASE WHEN t.rooms THEN 'shared-room-needed' ELSE 'one-price-only' END) AS fault
    FROM ${stageOf('departures')} s JOIN "Tour" t ON t.code = s."tourCode"
    WHERE t.rooms = (jsonb_array_length(s."priceTable" -> 'adult') = 1)`,
];

const patternCheck = `SELECT s.file, s.line, 'adult_2' AS "column",
    json_build_array(CASE WHEN t.rooms THEN 'shared-room-needed' ELSE 'one-price-only' END) AS fault
  FROM ${stageOf('patterns')} s JOIN "Tour" t ON t.code = s."tourCode"
  WHERE t.rooms = (cardinality(s."adultYen") = 1)`;

const recipientCheck = `SELECT s.file, s.line, 'items' AS "column",
    json_build_array('item-at-home', ${escapeLiteral(JSON.stringify(ITEMS_ABROAD))}::json) AS fault
  FROM ${stageOf('recipients')} s JOIN "Tour" t ON t.code = s."tourCode"
  WHERE t.kind = 'package-domestic'
    AND s.items && ARRAY[${ITEMS_ABROAD.map((item) => escapeLiteral(item)).join(', ')}]`;

const itineraryCheck = `SELECT s.file, s.line, 'day' AS "column",
    json_build_array('days-missing', t.code, t.nights + 1,
      (SELECT string_agg(i.day::text, ', ' ORDER BY i.day) FROM "ItineraryDay" i WHERE i."tourCode" = t.code)) AS fault
  FROM (SELECT "tourCode", min(file) AS file, min(line) AS line FROM ${stageOf('itinerary')} GROUP BY 1) s
  JOIN "Tour" t ON t.code = s."tourCode"
  WHERE ARRAY(SELECT i.day FROM "ItineraryDay" i WHERE i."tourCode" = t.code ORDER BY i.day)
    <> ARRAY(SELECT generate_series(1, t.nights + 1))`;

const tourCheck = `SELECT s.file, s.line, 'nights' AS "column",
    json_build_array('itinerary-differs', count(*), t.nights + 1) AS fault
  FROM ${stageOf('tours')} s JOIN "Tour" t USING (code) JOIN "ItineraryDay" i ON i."tourCode" = t.code
  GROUP BY s.file, s.line, t.nights HAVING count(*) <> t.nights + 1`;

/** Checked after tours and itineraries are written and before departures are: rows against what they belong to. */
export async function checkAgainstTours(
  client: ClientBase,
  kinds: readonly CatalogueKind[],
): Promise<StagedProblem[]> {
  if (kinds.includes('departures'))
    await client.query(
      `SELECT FROM "Departure" d JOIN ${stageOf('departures')} s USING (id) FOR UPDATE OF d`,
    );
  return problems(client, [
    ...(kinds.includes('departures') ? departureChecks : []),
    kinds.includes('patterns') ? patternCheck : null,
    kinds.includes('itinerary') ? itineraryCheck : null,
    kinds.includes('recipients') ? recipientCheck : null,
    kinds.includes('tours') && !kinds.includes('itinerary') ? tourCheck : null,
  ]);
}

async function problems(
  client: ClientBase,
  checks: readonly (string | null)[],
): Promise<StagedProblem[]> {
  const found: StagedProblem[] = [];
  for (const check of checks) {
    if (check === null) continue;
    const { rows } = await client.query<StagedProblem>(
      `SELECT * FROM (${check}) p ORDER BY file, line LIMIT ${MOST_BAD_ROWS}`,
    );
    found.push(...rows);
  }
  return found;
}
