import 'server-only';
import type { ClientBase } from 'pg';
import { type BadRow, BadRows } from './bad-row';
import type { CatalogueFile } from './catalogue-file';
import { importWithin } from './import-catalogue';
import type { ImportOptions, ImportReport } from './import-report';

export type ImportPreview =
  | { readonly kind: 'sound'; readonly report: ImportReport }
  | { readonly kind: 'bad'; readonly rows: readonly BadRow[] };

type PreviewOptions = Pick<ImportOptions, 'today'>;

/** What an import of these files would come to now: done in a transaction that is taken back. */
export async function previewImport(
  client: ClientBase,
  files: readonly CatalogueFile[],
  options: PreviewOptions,
): Promise<ImportPreview> {
  return takenBack(client, async () => {
    try {
      const report = await importWithin(client, files, { ...options, rowByRow: true });
      return { kind: 'sound', report };
    } catch (error) {
      if (!(error instanceof BadRows)) throw error;
      return { kind: 'bad', rows: error.rows };
    }
  });
}

/** Reads the catalogue as it would be after an import of these files; null where they are not sound. */
export async function duringImport<T>(
  client: ClientBase,
  files: readonly CatalogueFile[],
  options: PreviewOptions,
  read: () => Promise<T>,
): Promise<T | null> {
  return takenBack(client, async () => {
    try {
      await importWithin(client, files, options);
    } catch (error) {
      if (error instanceof BadRows) return null;
      throw error;
    }
    return read();
  });
}

async function takenBack<T>(client: ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query('BEGIN');
  try {
    return await work();
  } finally {
    await client.query('ROLLBACK');
  }
}
