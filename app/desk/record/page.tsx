import type { Metadata } from 'next';
import Link from 'next/link';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { type RecordAsked, recordAsked } from '@/lib/schemas/staff/record-asked';
import { auditDetail } from '@/lib/server/desk/audit-detail';
import { auditFilterOf } from '@/lib/server/desk/audit-filter';
import { type AuditLine, listAuditLines } from '@/lib/server/desk/audit-lines';
import { openDesk } from '@/lib/server/staff/open-desk';
import { listStaff } from '@/lib/server/staff/staff-members';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { commandInWords } from '@/lib/wording/desk/commands';
import { recordWords as words } from '@/lib/wording/desk/record';
import { roleWords } from '@/lib/wording/desk/shell';
import { DeskPage } from '../desk-page';
import { RecordFilter } from './record-filter';

const A_PAGE = 100;

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type RecordPageProps = { searchParams: Promise<RecordAsked> };

/** 操作の記録: who did or looked at what, when and what for; it can be read and not changed. */
export default async function RecordPage({ searchParams }: RecordPageProps) {
  const staff = await openDesk('audit.read', '/desk/record');
  const asked = recordAsked(await searchParams);
  const rows = await listAuditLines(await auditFilterOf(asked), A_PAGE);
  const last = rows.length === A_PAGE ? rows.at(-1)?.id : undefined;
  const { before, ...filter } = asked;
  const narrowed = Object.values(filter).some((value) => value !== '');
  return (
    <DeskPage staff={staff} current="/desk/record" title={words.title} lead={words.lead}>
      <RecordFilter asked={filter} people={await listStaff()} narrowed={narrowed} />
      {rows.length === 0 ? (
        <EmptyState title={narrowed || before !== '' ? words.nothing : words.empty} />
      ) : (
        <DataTable
          caption={words.title}
          captionHidden
          rows={rows}
          rowKey={(row) => String(row.id)}
          columns={[
            {
              key: 'at',
              header: words.at,
              cell: (row) => shownMoment(row.at),
            },
            {
              key: 'who',
              header: words.who,
              rowHeader: true,
              cell: ({ staffId, staffName, role }) =>
                staffId === null ? words.site : `${staffName}${roleOf(role)}`,
            },
            {
              key: 'command',
              header: words.command,
              cell: (row) => commandInWords(row.command),
            },
            { key: 'subject', header: words.subject, cell: subjectOf },
            { key: 'purpose', header: words.purpose, cell: purposeOf },
            { key: 'detail', header: words.detail, cell: (row) => auditDetail(row.detail) },
          ]}
        />
      )}
      <nav aria-label={words.pages} className="mt-6 flex flex-wrap gap-6">
        {before !== '' && (
          <Link href={pageOf(filter)} prefetch={false} className="link py-2">
            {words.newest}
          </Link>
        )}
        {last !== undefined && (
          <Link
            href={pageOf({ ...filter, before: `${last}` })}
            prefetch={false}
            className="link py-2"
          >
            {words.older}
          </Link>
        )}
      </nav>
    </DeskPage>
  );
}

function subjectOf({ subjectKind, subject }: AuditLine) {
  const kind = words.subjects[subjectKind] ?? subjectKind;
  if (subject === null) return kind;
  return (
    <>
      {kind}{' '}
      {subject.page === null ? (
        subject.name
      ) : (
        <Link href={subject.page} prefetch={false} className="link">
          {subject.name}
        </Link>
      )}
    </>
  );
}

function purposeOf({ purpose }: AuditLine): string {
  return purpose === null ? '' : (words.purposes[purpose] ?? purpose);
}

function roleOf(role: string): string {
  const word = (roleWords as Readonly<Record<string, string>>)[role];
  return word === undefined ? '' : `（${word}）`;
}

/** The address of a page of the record, narrowed alike. */
function pageOf(asked: Readonly<Record<string, string>>): string {
  const given = Object.entries(asked).filter(([, value]) => value !== '');
  return `/desk/record?${new URLSearchParams(given)}`;
}
