import { pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { type CatalogueKind, catalogueKinds } from '@/lib/schemas/catalogue/catalogue-kind';
import { fromCatalogueClient } from '@/lib/server/catalogue/import/catalogue-client';
import { exportCatalogue } from '@/lib/server/catalogue/import/export-catalogue';
import { writeWorkbook } from '@/lib/server/catalogue/import/write-workbook';
import { staffFor } from '@/lib/server/staff/current-staff';
import { fileAnswer, tableFile } from '@/lib/server/system/http/file-answer';

type FileProps = { params: Promise<{ kind: string }> };

/** A kind of the catalogue as a file: CSV that spreadsheets open as UTF-8, or a workbook. */
export async function GET(request: Request, { params }: FileProps): Promise<Response> {
  const asked = (await params).kind;
  const kind = catalogueKinds.find((one) => one === asked);
  const answer = await staffFor('catalogue.read');
  if (kind === undefined || answer.kind === 'refused') return new Response(null, { status: 404 });
  const excel = new URL(request.url).searchParams.get('format') === 'excel';
  return excel ? workbookOf(kind) : csvOf(kind);
}

const rowsOf = (kind: CatalogueKind) =>
  fromCatalogueClient((client) => exportCatalogue(client, kind));

async function workbookOf(kind: CatalogueKind): Promise<Response> {
  const rows: (readonly (string | null)[])[] = [];
  for await (const row of rowsOf(kind)) rows.push(row);
  return fileAnswer(await writeWorkbook(rows), tableFile.excel(kind));
}

function csvOf(kind: CatalogueKind): Response {
  const text = stringify({ bom: true });
  // A browser that goes away ends the text, and with it the rows and their connection.
  pipeline(Readable.from(rowsOf(kind)), text, () => {});
  const body = Readable.toWeb(text) as ReadableStream<Uint8Array>;
  return fileAnswer(body, tableFile.csv(kind));
}
