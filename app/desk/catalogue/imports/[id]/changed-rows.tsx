import { DataTable } from '@/components/ui/data-table';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import type { ImportReport } from '@/lib/server/catalogue/import/import-report';
import { type CatalogueChange, MOST_CHANGES } from '@/lib/server/catalogue/import/list-changes';
import { rowInWords, tableColumnInWords } from '@/lib/wording/catalogue/columns';
import { valueInWords } from '@/lib/wording/catalogue/values';
import { catalogueKindWords } from '@/lib/wording/desk/catalogue';
import { changeWords, deskImportWords } from '@/lib/wording/desk/catalogue-import';

const words = deskImportWords.preview;

/** 変わるところ: the counts of each kind, then row by row what was and what will be. */
export function ChangedRows({ report }: { report: ImportReport }) {
  const { changes } = report;
  const many = report.kinds.some(
    ({ added, changed, removed }) => added + changed + removed > MOST_CHANGES,
  );
  return (
    <>
      {report.nothingChanged && <Notice className="mb-8">{words.nothing}</Notice>}
      <Section title={words.counts} id="counts" layout="stacked">
        <Counts report={report} />
        {report.expanded > 0 && <p className="mt-4">{words.expanded(report.expanded)}</p>}
      </Section>
      {changes.length > 0 && (
        <Section
          title={words.list}
          id="list"
          layout="stacked"
          note={many && words.first(MOST_CHANGES)}
        >
          <p className="measure mb-6">{words.kept}</p>
          <Rows changes={changes} />
        </Section>
      )}
    </>
  );
}

function Counts({ report: { kinds } }: { report: ImportReport }) {
  const figure = (count: number) => count.toLocaleString('ja');
  type Kind = (typeof kinds)[number];
  const column = (key: 'rows' | 'added' | 'changed' | 'removed') => ({
    key,
    header: words[key],
    align: 'right' as const,
    cell: (kind: Kind) => figure(kind[key]),
  });
  return (
    <DataTable
      caption={words.counts}
      captionHidden
      rows={kinds}
      rowKey={({ kind }) => kind}
      columns={[
        {
          key: 'kind',
          header: words.kind,
          rowHeader: true,
          cell: ({ kind }) => catalogueKindWords[kind],
        },
        column('rows'),
        column('added'),
        column('changed'),
        column('removed'),
        {
          key: 'same',
          header: words.same,
          align: 'right',
          cell: ({ rows, added, changed }) => figure(rows - added - changed),
        },
      ]}
    />
  );
}

function Rows({ changes }: { changes: readonly CatalogueChange[] }) {
  return (
    <DataTable
      caption={words.list}
      captionHidden
      rows={changes}
      rowKey={({ kind, change, key }) => [kind, change, ...key].join(':')}
      columns={[
        { key: 'kind', header: words.kind, cell: ({ kind }) => catalogueKindWords[kind] },
        {
          key: 'what',
          header: words.what,
          rowHeader: true,
          cell: ({ kind, key }) => rowInWords(kind, key),
        },
        { key: 'how', header: words.how, cell: ({ change }) => changeWords[change] },
        { key: 'cells', header: `${words.before} → ${words.after}`, cell: Cells },
      ]}
    />
  );
}

function Cells({ cells }: CatalogueChange) {
  if (cells.length === 0) return null;
  return (
    <dl className="space-y-2 text-sm">
      {cells.map(([column, before, after]) => (
        <div key={column}>
          <dt className="text-muted">{tableColumnInWords(column)}</dt>
          <dd>
            <del className="block text-muted">{valueInWords(before)}</del>
            <ins className="block no-underline">{valueInWords(after)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
