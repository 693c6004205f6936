import 'server-only';
import { unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { type BadRow, BadRows } from './bad-row';
import type { FileRow } from './catalogue-file';

/** A workbook is a packed folder; unpacked it may not be larger than this. */
const LARGEST_UNPACKED = 100 * 1024 * 1024;
/** The day that a spreadsheet counts hours from, where a cell holds an hour alone. */
const NO_DAY = '1899-12-3';

/** Whether a file that begins so is an Excel workbook. */
export function isWorkbook(first: Uint8Array): boolean {
  return first[0] === 0x50 && first[1] === 0x4b && first[2] === 3 && first[3] === 4;
}

/**
 * The rows of the first sheet, each cell as the text that a CSV file would hold.
 *
 * @throws BadRows for what is no workbook, or one that unpacks without end
 */
export async function* readWorkbook(bytes: Uint8Array, name: string): AsyncGenerator<FileRow> {
  const rows = await sheetOf(bytes).catch(() => {
    const row: BadRow = { file: name, line: 1, column: '', fault: ['no-workbook'] };
    throw new BadRows([row]);
  });
  const width = rows[0]?.findLastIndex((cell) => textOf(cell).trim() !== '') ?? -1;
  for (const [at, row] of rows.entries()) {
    const cells = row.map(textOf);
    if (cells.every((cell) => cell.trim() === '')) continue;
    // Empty cells beside the table are the sheet's, not the row's.
    while (cells.length > width + 1 && cells.at(-1)?.trim() === '') cells.pop();
    while (cells.length < width + 1) cells.push('');
    yield { line: at + 1, cells };
  }
}

async function sheetOf(bytes: Uint8Array): Promise<readonly (readonly unknown[])[]> {
  let unpacked = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      unpacked += originalSize;
      return false;
    },
  });
  if (unpacked > LARGEST_UNPACKED) throw new RangeError('the workbook unpacks to too much');
  return readSheet(Buffer.from(bytes), { trim: false });
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return dayOrHour(cell);
  return String(cell);
}

function dayOrHour(cell: Date): string {
  const text = cell.toISOString();
  return text.startsWith(NO_DAY) ? text.slice(11, 16) : text.slice(0, 10);
}
