import 'server-only';
import type { ClientBase } from 'pg';
import type { CatalogueKind } from '@/lib/schemas/catalogue/catalogue-kind';

/** The table of each kind. */
export const kindTables: Record<CatalogueKind, string> = {
  tours: 'Tour',
  itinerary: 'ItineraryDay',
  patterns: 'DeparturePattern',
  options: 'PriceOption',
  recipients: 'Recipient',
  departures: 'Departure',
};

/** The temporary table in which rows of a kind wait, with the file and the line they came from. */
export function stageOf(kind: CatalogueKind): string {
  return `"incoming_${kind}"`;
}

const extra: Partial<Record<CatalogueKind, string>> = {
  departures: ', NULL::char(5) AS "meetingTime"',
};

export async function createStages(client: ClientBase, kinds: readonly CatalogueKind[]) {
  for (const kind of kinds) {
    await client.query(
      `CREATE TEMP TABLE ${stageOf(kind)} ON COMMIT DROP AS
       SELECT 0 AS file, 0 AS line, t.*${extra[kind] ?? ''} FROM "${kindTables[kind]}" t WITH NO DATA`,
    );
  }
}

/** Puts a batch into its waiting room; columns that a row does not name stay empty. */
export async function stageRows(
  client: ClientBase,
  kind: CatalogueKind,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  if (rows.length === 0) return;
  const stage = stageOf(kind);
  await client.query(
    `INSERT INTO ${stage} SELECT r.* FROM json_populate_recordset(NULL::${stage}, $1::json) r`,
    [JSON.stringify(rows)],
  );
}
