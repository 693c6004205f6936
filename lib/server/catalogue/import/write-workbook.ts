import 'server-only';
import writeExcelFile from 'write-excel-file/node';

const NUMBER = /^-?(0|[1-9]\d{0,14})$/;

/**
 * Rows as the one sheet of a workbook, the first of them its head. Whole numbers become numbers, all else stays text: no cell
 * is a formula, and a code keeps its zeros.
 */
export async function writeWorkbook(
  rows: readonly (readonly (string | null)[])[],
): Promise<Uint8Array<ArrayBuffer>> {
  const [head = [], ...body] = rows;
  const sheet = [
    head.map((name) => ({ value: name ?? '', type: String, fontWeight: 'bold' as const })),
    ...body.map((row) => row.map(cellOf)),
  ];
  const buffer = await writeExcelFile(sheet, { stickyRowsCount: 1 }).toBuffer();
  return new Uint8Array(buffer);
}

function cellOf(text: string | null) {
  if (text === null || text === '') return null;
  return NUMBER.test(text) ? { value: Number(text), type: Number } : { value: text, type: String };
}
