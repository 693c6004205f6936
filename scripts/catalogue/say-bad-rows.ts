import type { BadRow } from '@/lib/server/catalogue/import/bad-row';
import { faultInEnglish } from '@/lib/wording/catalogue/faults-in-english';

/** One line for each bad row, then what became of the import. */
export function sayBadRows(rows: readonly BadRow[]): void {
  const lines = rows.map(({ file, line, column, fault, found }) => {
    const where = column === '' ? `${file}:${line}` : `${file}:${line} ${column}`;
    return `旅約  ✗ ${where}: ${faultInEnglish(fault, found)}\n`;
  });
  const many = rows.length >= 100 ? 'the first 100 bad rows are' : `${rows.length} bad row(s) are`;
  process.stderr.write(`${lines.join('')}旅約  ✗ Nothing was imported; ${many} named above.\n`);
}
