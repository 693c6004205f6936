import 'server-only';
import { type ClientBase, escapeLiteral } from 'pg';
import type { Terms } from '@/lib/rules/terms';
import type { CatalogueKind } from '@/lib/schemas/catalogue/catalogue-kind';
import type { CellFault } from '@/lib/schemas/catalogue/cell-fault';
import { listUsableTermsOn } from '../../terms/terms-in-force';
import { MOST_BAD_ROWS } from './bad-row';
import { stageOf } from './stage-rows';
import {
  departureChecks,
  itineraryCheck,
  patternCheck,
  recipientCheck,
  tourCheck,
} from './staged-checks';

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

function withoutTerms(kind: CatalogueKind, usable: readonly Terms[]): string | null {
  if (kind !== 'tours') return null;
  const known = [...new Set(usable.map((terms) => terms.id))].map((id) => escapeLiteral(id));
  return `SELECT file, line, 'terms_id' AS "column", json_build_array('no-terms', "termsId") AS fault
    FROM ${stageOf(kind)} WHERE "termsId" NOT IN ('', ${known.join(', ')})`;
}

/** Tours of a kind that their terms are not for: every cancellation would be refused for want of a table. */
function termsOfOtherTrips(kind: CatalogueKind, usable: readonly Terms[]): string | null {
  if (kind !== 'tours') return null;
  const narrow = usable.flatMap(({ id, cancellation: { trips } }) =>
    trips === undefined
      ? []
      : [
          `"termsId" = ${escapeLiteral(id)} AND "dayTrip" = ${!trips.includes('day-trip')} AND ${trips.length < 2}`,
        ],
  );
  if (narrow.length === 0) return null;
  return `SELECT file, line, 'terms_id' AS "column", json_build_array('terms-of-other-trips', "termsId") AS fault
    FROM ${stageOf(kind)} WHERE (${narrow.join(') OR (')})`;
}

/** Checked before anything is written: rows that stand twice, rows of tours or terms that do not exist. */
export async function checkStaged(
  client: ClientBase,
  kinds: readonly CatalogueKind[],
): Promise<StagedProblem[]> {
  const usable = kinds.includes('tours') ? await listUsableTermsOn(client) : [];
  const checks = kinds.flatMap((kind) => [
    twice(kind),
    withoutTour(kind, kinds.includes('tours')),
    withoutTerms(kind, usable),
    termsOfOtherTrips(kind, usable),
  ]);
  return problems(client, checks);
}

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
