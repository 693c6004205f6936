import 'server-only';
import type { ClientBase } from 'pg';
import type { CatalogueKind } from '@/lib/schemas/catalogue/catalogue-kind';
import { mergeShapes } from './merge-shapes';
import { kindTables, stageOf } from './stage-rows';

/** One row that an import adds, changes or takes away. */
export interface CatalogueChange {
  readonly kind: CatalogueKind;
  readonly change: 'added' | 'changed' | 'removed';
  /** The code of the tour, then what tells its rows apart: a day, a place in the list, an option's code. */
  readonly key: readonly (string | number)[];
  /** Of a row that is changed: column of the table, before, after. */
  readonly cells: readonly (readonly [column: string, before: unknown, after: unknown])[];
}

/** A preview shows no more rows of a kind. */
export const MOST_CHANGES = 200;

/** What merging the staged rows of a kind will come to; to be asked before they are merged. */
export async function listChanges(
  client: ClientBase,
  kind: CatalogueKind,
  whole: readonly string[] = [],
): Promise<CatalogueChange[]> {
  const { key, columns } = mergeShapes[kind];
  const [stage, table] = [stageOf(kind), `"${kindTables[kind]}"`];
  const same = key.map((name) => `t."${name}" = s."${name}"`).join(' AND ');
  const keyOf = (row: string) =>
    `jsonb_build_array(${key.map((name) => `${row}."${name}"`).join(', ')})`;
  const pairs = columns
    .map((name, at) => `(${at}, '${name}', to_jsonb(t."${name}"), to_jsonb(${afterOf(name)}))`)
    .join(', ');
  const differ = `SELECT jsonb_agg(jsonb_build_array(c.name, c.old, c.new) ORDER BY c.at)
    FROM (VALUES ${pairs}) AS c (at, name, old, new) WHERE c.old IS DISTINCT FROM c.new`;
  const gone =
    kind === 'tours' || kind === 'departures'
      ? ''
      : `UNION ALL SELECT 'removed', ${keyOf('t')}, '[]'::jsonb FROM ${table} t
         WHERE (t."tourCode" IN (SELECT "tourCode" FROM ${stage}) OR t."tourCode" = ANY($1))
           AND NOT EXISTS (SELECT FROM ${stage} s WHERE ${same})`;
  const { rows } = await client.query<Omit<CatalogueChange, 'kind'>>(
    `SELECT * FROM (
       SELECT CASE WHEN t."${key[0]}" IS NULL THEN 'added' ELSE 'changed' END AS change, ${keyOf('s')} AS key,
         CASE WHEN t."${key[0]}" IS NULL THEN '[]'::jsonb ELSE coalesce((${differ}), '[]'::jsonb) END AS cells
       FROM ${stage} s LEFT JOIN ${table} t ON ${same}
       ${gone}) c
     WHERE change <> 'changed' OR cells <> '[]'::jsonb ORDER BY key, change LIMIT ${MOST_CHANGES}`,
    gone === '' ? [] : [whole],
  );
  return rows.map((row) => ({ kind, ...row }));
}

/** What a column will hold; a departure that was decided stays decided. */
function afterOf(column: string): string {
  return column === 'decided' ? 't.decided OR s.decided' : `s."${column}"`;
}
