import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import type { CatalogueKind } from '@/lib/schemas/catalogue/catalogue-kind';
import { withCatalogueClient } from '@/lib/server/catalogue/import/catalogue-client';
import { exportCatalogue } from '@/lib/server/catalogue/import/export-catalogue';
import { say } from '../setup/say.mjs';

/** Writes a kind as CSV to a file, or to the standard output. */
export async function exportFile(kind: CatalogueKind, file: string | undefined): Promise<void> {
  let rows = -1;
  await withCatalogueClient(async (client) => {
    async function* counted() {
      for await (const row of exportCatalogue(client, kind)) {
        rows += 1;
        yield row;
      }
    }
    const target = file === undefined ? process.stdout : createWriteStream(file);
    // A file is opened by spreadsheets, which take it for UTF-8 by its first three bytes alone.
    const text = stringify({ bom: file !== undefined });
    await pipeline(Readable.from(counted()), text, target, { end: file !== undefined });
  });
  if (file !== undefined) say(`${file}: ${rows.toLocaleString('en')} rows of ${kind}.`);
}
