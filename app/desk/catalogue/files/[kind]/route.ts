import { pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { type CatalogueKind, catalogueKinds } from '@/lib/schemas/catalogue/catalogue-kind';
import { fromCatalogueClient } from '@/lib/server/catalogue/import/catalogue-client';
import { exportCatalogue } from '@/lib/server/catalogue/import/export-catalogue';
import { writeWorkbook } from '@/lib/server/catalogue/import/write-workbook';
import { staffFor } from '@/lib/server/staff/current-staff';

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
  return new Response(await writeWorkbook(rows), { headers: headersOf(`${kind}.xlsx`, EXCEL) });
}

function csvOf(kind: CatalogueKind): Response {
  const text = stringify({ bom: true });
  // A browser that goes away ends the text, and with it the rows and their connection.
  pipeline(Readable.from(rowsOf(kind)), text, () => {});
  const body = Readable.toWeb(text) as ReadableStream<Uint8Array>;
  return new Response(body, { headers: headersOf(`${kind}.csv`, 'text/csv; charset=utf-8') });
}

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function headersOf(name: string, type: string) {
  return {
    'cache-control': 'no-store',
    'content-type': type,
    'content-disposition': `attachment; filename="${name}"`,
  };
}
