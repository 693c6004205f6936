import 'server-only';
import type { ClientBase } from 'pg';
import type { CatalogueKind } from '@/lib/schemas/catalogue/catalogue-kind';
import { mergeShapes } from './merge-shapes';
import { kindTables, stageOf } from './stage-rows';

export interface MergeCount {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

export interface MergeOptions {
  /** Tours that are left with the staged rows and no other, though there may be none. */
  readonly whole: readonly string[];
  readonly newUnpublished: boolean;
}

const quoted = (names: readonly string[], prefix = '') =>
  names.map((name) => `${prefix}"${name}"`).join(', ');

/**
 * Brings the staged rows of a kind to their table. What belongs to a tour replaces what that tour had;
 * rows that are the same already are left untouched.
 */
export async function mergeStaged(
  client: ClientBase,
  kind: CatalogueKind,
  { whole, newUnpublished }: MergeOptions,
): Promise<MergeCount> {
  if (kind === 'departures') return mergeDepartures(client);
  const { key, columns } = mergeShapes[kind];
  const table = `"${kindTables[kind]}"`;
  const removed = kind === 'tours' ? 0 : await removeOthers(client, kind, key, whole);
  const touched = kind === 'tours' ? `, "contentHash", published` : '';
  const { rows } = await client.query<{ added: boolean }>(
    `INSERT INTO ${table} AS t (${quoted([...key, ...columns])}${touched})
     SELECT ${quoted([...key, ...columns])}${touched && `, '', ${!newUnpublished}`} FROM ${stageOf(kind)}
     ON CONFLICT (${quoted(key)}) DO UPDATE
       SET (${quoted(columns)}) = ROW(${quoted(columns, 'excluded.')})
       WHERE ROW(${quoted(columns, 't.')}) IS DISTINCT FROM ROW(${quoted(columns, 'excluded.')})
     RETURNING xmax = 0 AS added`,
  );
  const added = rows.filter((row) => row.added).length;
  return { added, changed: rows.length - added, removed };
}

/** Numbers the lines that have no key but their order among those of their tour. */
export async function numberStaged(client: ClientBase, kind: CatalogueKind): Promise<void> {
  if (kind !== 'patterns' && kind !== 'recipients') return;
  const stage = stageOf(kind);
  await client.query(
    `UPDATE ${stage} s SET position = n.position FROM (
       SELECT file, line, row_number() OVER (PARTITION BY "tourCode" ORDER BY file, line) AS position
       FROM ${stage}) n WHERE n.file = s.file AND n.line = s.line`,
  );
}

async function removeOthers(
  client: ClientBase,
  kind: CatalogueKind,
  key: readonly string[],
  whole: readonly string[],
): Promise<number> {
  const stage = stageOf(kind);
  const same = key.map((name) => `s."${name}" = t."${name}"`).join(' AND ');
  const { rowCount } = await client.query(
    `DELETE FROM "${kindTables[kind]}" t
     WHERE ("tourCode" IN (SELECT "tourCode" FROM ${stage}) OR "tourCode" = ANY($1))
       AND NOT EXISTS (SELECT FROM ${stage} s WHERE ${same})`,
    [whole],
  );
  return rowCount ?? 0;
}

/**
 * Departures are added, and their prices and seats brought up to date; day, start, sold and held seats are never
 * touched, and one that was decided stays decided.
 */
async function mergeDepartures(client: ClientBase): Promise<MergeCount> {
  const { rows } = await client.query<{ added: string; changed: string }>(
    `WITH merged AS (
       INSERT INTO "Departure" AS d (id, "tourCode", "departureDate", "returnDate", "startsAt", "priceTable",
         "lowestAdultYen", "childPercent", capacity, decided, origin)
       SELECT s.id, s."tourCode", s."departureDate",
         to_char(s."departureDate"::date + t.nights, 'YYYY-MM-DD'),
         (s."departureDate" || 'T' || coalesce(s."meetingTime", t."meetingTime") || '+09:00')::timestamptz,
         s."priceTable", s."lowestAdultYen", s."childPercent", s.capacity, s.decided, 'import'
       FROM ${stageOf('departures')} s JOIN "Tour" t ON t.code = s."tourCode"
       ORDER BY s.id
       ON CONFLICT (id) DO UPDATE SET "priceTable" = excluded."priceTable",
         "lowestAdultYen" = excluded."lowestAdultYen", "childPercent" = excluded."childPercent",
         capacity = excluded.capacity, decided = d.decided OR excluded.decided
       WHERE (d."priceTable", d."childPercent", d.capacity, d.decided) IS DISTINCT FROM
         (excluded."priceTable", excluded."childPercent", excluded.capacity, d.decided OR excluded.decided)
       RETURNING xmax = 0 AS added)
     SELECT count(*) FILTER (WHERE added) AS added, count(*) FILTER (WHERE NOT added) AS changed FROM merged`,
  );
  return { added: Number(rows[0]?.added), changed: Number(rows[0]?.changed), removed: 0 };
}
