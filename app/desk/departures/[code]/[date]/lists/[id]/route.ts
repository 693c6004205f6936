import { stringify } from 'csv-stringify/sync';
import { isRecordId } from '@/lib/schemas/form/record-id';
import { confirmAddress } from '@/lib/schemas/staff/confirm-address';
import { writeWorkbook } from '@/lib/server/catalogue/import/write-workbook';
import { readPassengerList } from '@/lib/server/departures/read-passenger-list';
import { staffFor } from '@/lib/server/staff/current-staff';
import { now } from '@/lib/server/system/clock';
import { fileAnswer, tableFile } from '@/lib/server/system/http/file-answer';

type ListProps = { params: Promise<{ code: string; date: string; id: string }> };

/** A list of travelers as a file: CSV that spreadsheets open as UTF-8, or a workbook. Taken only with a fresh sign-in. */
export async function GET(request: Request, { params }: ListProps): Promise<Response> {
  const { code, date, id } = await params;
  const answer = await staffFor('departure.list-passengers');
  if (answer.kind === 'refused' && answer.reason === 'confirm-again') {
    const back = `/desk/departures/${code}/${date}/lists`;
    return Response.redirect(new URL(confirmAddress(back), request.url), 303);
  }
  if (answer.kind === 'refused' || !isRecordId(id)) return new Response(null, { status: 404 });
  const of = { departureId: `${code}.${date}`, listId: id };
  const rows = await readPassengerList(answer.staff, of, now());
  if (rows === null) return new Response(null, { status: 404 });
  const excel = new URL(request.url).searchParams.get('format') === 'excel';
  const name = `passengers-${date}`;
  return excel
    ? fileAnswer(await writeWorkbook(rows), tableFile.excel(name))
    : fileAnswer(csvOf(rows), tableFile.csv(name));
}

/** A cell that a spreadsheet would take for a formula is quoted. */
function csvOf(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { bom: true, escape_formulas: true },
  );
}
