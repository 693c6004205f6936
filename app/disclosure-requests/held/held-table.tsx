import { DataTable } from '@/components/ui/data-table';
import { fieldName, shownValue } from '@/lib/server/own-data/shown-value';
import { heldWords as words } from '@/lib/wording/own-data/held';

type Row = Readonly<Record<string, unknown>>;

/** Records of one kind with every field that any of them has. */
export function HeldTable(props: {
  caption: string;
  /** Where a heading above says the same. */
  captionHidden?: boolean;
  rows: readonly Row[];
}) {
  const { caption, rows } = props;
  const keys = [...new Set(rows.flatMap(Object.keys))].filter((key) =>
    rows.some((row) => shownValue(key, row[key]) !== ''),
  );
  if (rows.length === 0) {
    return (
      <p>
        {caption}：{words.none}
      </p>
    );
  }
  return (
    <DataTable
      caption={caption}
      captionHidden={props.captionHidden}
      columns={keys.map((key, place) => ({
        key,
        header: fieldName(key),
        rowHeader: place === 0,
        cell: (row: Row) => shownValue(key, row[key]),
      }))}
      rows={rows}
      rowKey={(_, index) => String(index)}
    />
  );
}
