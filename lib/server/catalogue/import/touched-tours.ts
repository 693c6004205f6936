import 'server-only';
import type { ClientBase } from 'pg';
import type { CatalogueKind } from '@/lib/schemas/catalogue/catalogue-kind';
import type { CatalogueFile } from './catalogue-file';
import { stageOf } from './stage-rows';

/** The tours whose content the files are about. */
export async function touchedTours(
  client: ClientBase,
  kinds: readonly CatalogueKind[],
  files: readonly CatalogueFile[],
): Promise<string[]> {
  const codes = kinds
    .filter((kind) => kind !== 'departures')
    .map(
      (kind) => `SELECT ${kind === 'tours' ? 'code' : '"tourCode"'} AS code FROM ${stageOf(kind)}`,
    );
  const whole = files.flatMap((file) => file.tourCode ?? []);
  const { rows } = await client.query<{ code: string }>(
    [...codes, 'SELECT unnest($1::text[]) AS code'].join(' UNION '),
    [whole],
  );
  return rows.map((row) => row.code);
}
