import type { ReactNode } from 'react';
import { classNames } from './class-names';

export type Column<Row> = {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  align?: 'left' | 'right' | 'center';
  /** The column that names the row: its cell becomes the row's header. */
  rowHeader?: boolean;
  /** Its place on a narrow screen, where a row is two short lines; said of all columns of a table or of none. */
  narrow?: keyof typeof parts;
  className?: string;
};

type DataTableProps<Row> = {
  caption: ReactNode;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row, index: number) => string;
  /** The row that holds now: washed in indigo and marked `aria-current`. */
  isCurrent?: (row: Row) => boolean;
  footer?: ReactNode;
};

const parts = {
  title: 'max-sm:order-1',
  figure: 'max-sm:order-2 max-sm:text-right',
  note: 'max-sm:order-3 max-sm:text-muted max-sm:text-sm',
  'figure-note': 'max-sm:order-4 max-sm:text-right max-sm:text-muted max-sm:text-sm',
} as const;

const aligns = { left: 'text-left', right: 'sm:text-right', center: 'sm:text-center' } as const;

/** Said outright, because `display: block` on narrow screens takes a table's own roles away. */
const keep = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
} as const;

/** A table on paper and wide screens; on a narrow one each row is a block that repeats its column heads. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden, columns, rows, rowKey, isCurrent, footer } = props;
  return (
    <table {...keep.table} className="block w-full border-collapse sm:table">
      <caption
        className={
          captionHidden ? 'sr-only' : 'block pb-3 text-left text-muted text-sm sm:table-caption'
        }
      >
        {caption}
      </caption>
      <thead {...keep.rowgroup} className="sr-only sm:not-sr-only sm:table-header-group">
        <tr {...keep.row} className="border-indigo border-b">
          {columns.map((column) => (
            <th
              key={column.key}
              {...keep.columnheader}
              scope="col"
              className={classNames(
                'py-2 pr-5 align-bottom font-medium text-muted text-sm last:pr-2 first:pl-2',
                aligns[column.align ?? 'left'],
              )}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...keep.rowgroup} className="block border-line border-t sm:table-row-group">
        {rows.map((row, index) => (
          <DataRow
            key={rowKey(row, index)}
            row={row}
            columns={columns}
            current={isCurrent?.(row) ?? false}
          />
        ))}
      </tbody>
      {footer && <tfoot className="block sm:table-footer-group">{footer}</tfoot>}
    </table>
  );
}

function DataRow<Row>(props: { row: Row; columns: readonly Column<Row>[]; current: boolean }) {
  return (
    <tr
      {...keep.row}
      aria-current={props.current || undefined}
      className={classNames(
        props.columns.some(({ narrow }) => narrow) ? 'table-row-or-pairs' : 'table-row-or-block',
        props.current && 'bg-wash px-3 font-bold',
      )}
    >
      {props.columns.map((column) => {
        const Cell = column.rowHeader ? 'th' : 'td';
        return (
          <Cell
            key={column.key}
            role={column.rowHeader ? 'rowheader' : 'cell'}
            scope={column.rowHeader ? 'row' : undefined}
            className={classNames(
              column.narrow ? 'table-cell-or-part' : 'table-cell-or-line',
              column.narrow && parts[column.narrow],
              aligns[column.align ?? 'left'],
              column.className,
            )}
          >
            {!column.narrow && (
              <span aria-hidden="true" className="line-label">
                {column.header}
              </span>
            )}
            <span className="min-w-0">{column.cell(props.row)}</span>
          </Cell>
        );
      })}
    </tr>
  );
}
