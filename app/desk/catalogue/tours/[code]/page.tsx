import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { instant as instantOf } from '@/lib/rules/calendar/instant';
import { mayDo } from '@/lib/rules/staff/permissions';
import { type EditedKind, editedKinds } from '@/lib/schemas/catalogue/cell-fields';
import { findTourRows } from '@/lib/server/desk/edit-tour';
import { listTourVersions, type TourVersionLine } from '@/lib/server/desk/list-tour-versions';
import { openDesk } from '@/lib/server/staff/open-desk';
import { publicHolidays } from '@/lib/server/system/holidays';
import { tableColumnInWords } from '@/lib/wording/catalogue/columns';
import {
  catalogueHints,
  catalogueKindWords,
  deskEditWords as words,
} from '@/lib/wording/desk/catalogue';
import { momentInWords } from '@/lib/wording/site/day';
import { DeskPage } from '../../../desk-page';

export const instant = false;
export const metadata: Metadata = { title: words.parts, robots: { index: false } };

type TourPageProps = { params: Promise<{ code: string }> };

/** A tour at the desk: its parts, each to be written anew, and what was changed when and by whom. */
export default async function DeskTourPage({ params }: TourPageProps) {
  const { code } = await params;
  const staff = await openDesk('catalogue.read', `/desk/catalogue/tours/${code}`);
  const parts = await Promise.all(
    editedKinds.map(async (kind) => ({ kind, ...(await findTourRows(kind, code)) })),
  );
  const title = parts[0]?.rows[0]?.title;
  if (title === undefined) notFound();
  const versions = await listTourVersions(code);
  return (
    <DeskPage staff={staff} current="/desk/catalogue" title={title} lead={words.tourLead(code)}>
      <p className="mb-10">
        <Link href={`/tours/${code}`} prefetch={false} className="link">
          {words.publicPage}
        </Link>
      </p>
      <Section title={words.parts} id="parts" layout="stacked">
        <DataTable
          caption={words.parts}
          captionHidden
          rows={parts}
          rowKey={({ kind }) => kind}
          columns={[
            {
              key: 'part',
              header: words.parts,
              rowHeader: true,
              cell: ({ kind }) => catalogueKindWords[kind],
            },
            { key: 'holds', header: '', cell: ({ kind }) => catalogueHints[kind] },
            {
              key: 'rows',
              header: '',
              align: 'right',
              cell: ({ kind, rows }) => (kind === 'tours' ? '' : words.rows(rows.length)),
            },
            {
              key: 'edit',
              header: words.edit,
              cell: ({ kind }) =>
                mayDo(staff.role, 'catalogue.edit') && <EditLink code={code} kind={kind} />,
            },
          ]}
        />
      </Section>
      <Section title={words.versions} id="versions" layout="stacked">
        {versions.length === 0 ? (
          <EmptyState title={words.noVersions} />
        ) : (
          <Versions versions={versions} />
        )}
      </Section>
    </DeskPage>
  );
}

function EditLink({ code, kind }: { code: string; kind: EditedKind }) {
  return (
    <Link
      href={`/desk/catalogue/tours/${code}/${kind}`}
      prefetch={false}
      aria-label={words.editPart(catalogueKindWords[kind])}
      className="link py-1"
    >
      {words.edit}
    </Link>
  );
}

function Versions({ versions }: { versions: readonly TourVersionLine[] }) {
  return (
    <DataTable
      caption={words.versions}
      captionHidden
      rows={versions}
      rowKey={({ version }) => String(version)}
      columns={[
        {
          key: 'version',
          header: words.version,
          rowHeader: true,
          cell: ({ version }) => words.versionNumber(version),
        },
        {
          key: 'at',
          header: words.at,
          cell: ({ at }) => momentInWords(instantOf(at.getTime()), publicHolidays),
        },
        { key: 'by', header: words.by, cell: ({ by }) => by ?? words.byCommand },
        { key: 'changes', header: words.changes, cell: changesInWords },
      ]}
    />
  );
}

function changesInWords({ changed, version }: TourVersionLine): string {
  if (version === 1) return words.firstVersion;
  return changed
    .map(({ kind, columns }) => {
      const part = catalogueKindWords[kind as EditedKind];
      return columns.length === 0
        ? part
        : `${part}（${columns.map(tableColumnInWords).join('、')}）`;
    })
    .join('、');
}
