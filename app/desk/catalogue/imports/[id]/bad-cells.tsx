import { DataTable } from '@/components/ui/data-table';
import type { BadRow } from '@/lib/server/catalogue/import/bad-row';
import { columnInWords } from '@/lib/wording/catalogue/columns';
import { faultInWords } from '@/lib/wording/catalogue/faults';
import { deskImportWords } from '@/lib/wording/desk/catalogue-import';

const words = deskImportWords.bad;

/** 直すところ: every bad cell with its line and column, as the spreadsheet shows them, and how to mend it. */
export function BadCells({ rows }: { rows: readonly BadRow[] }) {
  return (
    <>
      <p role="alert" className="measure mb-6 font-bold text-error">
        {words.lead(rows.length)}
      </p>
      <DataTable
        caption={words.title}
        captionHidden
        rows={rows}
        rowKey={(_, index) => String(index)}
        columns={[
          { key: 'file', header: words.file, cell: ({ file }) => file },
          { key: 'line', header: words.line, align: 'right', rowHeader: true, cell: lineOf },
          { key: 'column', header: words.column, cell: columnOf },
          { key: 'found', header: words.found, cell: ({ found }) => found && <q>{found}</q> },
          { key: 'fault', header: words.fault, cell: ({ fault }) => faultInWords(fault) },
        ]}
      />
    </>
  );
}

const lineOf = ({ line }: BadRow) => line.toLocaleString('ja');

function columnOf({ column }: BadRow) {
  if (column === '') return words.wholeRow;
  return (
    <>
      {columnInWords(column)} <code className="text-muted text-sm">{column}</code>
    </>
  );
}
