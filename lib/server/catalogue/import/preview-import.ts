import 'server-only';
import type { ClientBase } from 'pg';
import { type BadRow, BadRows } from './bad-row';
import type { CatalogueFile } from './catalogue-file';
import { type ImportOptions, type ImportReport, importWithin } from './import-catalogue';

export type ImportPreview =
  | { readonly kind: 'sound'; readonly report: ImportReport }
  | { readonly kind: 'bad'; readonly rows: readonly BadRow[] };

/** What an import of these files would come to now: done in a transaction that is taken back. */
export async function previewImport(
  client: ClientBase,
  files: readonly CatalogueFile[],
  options: Omit<ImportOptions, 'rowByRow'>,
): Promise<ImportPreview> {
  await client.query('BEGIN');
  try {
    const report = await importWithin(client, files, { ...options, rowByRow: true });
    return { kind: 'sound', report };
  } catch (error) {
    if (!(error instanceof BadRows)) throw error;
    return { kind: 'bad', rows: error.rows };
  } finally {
    await client.query('ROLLBACK');
  }
}
