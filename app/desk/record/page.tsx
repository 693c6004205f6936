import type { Metadata } from 'next';
import Link from 'next/link';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { type AuditLine, listAuditLines } from '@/lib/server/desk/audit-lines';
import { openDesk } from '@/lib/server/staff/open-desk';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { commandInWords } from '@/lib/wording/desk/commands';
import { roleWords } from '@/lib/wording/desk/shell';
import { recordWords as words } from '@/lib/wording/desk/staff';
import { DeskPage } from '../desk-page';

const A_PAGE = 100;

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type RecordPageProps = { searchParams: Promise<{ before?: string }> };

/** 操作の記録: who did or looked at what, when and what for; it can be read and not changed. */
export default async function RecordPage({ searchParams }: RecordPageProps) {
  const staff = await openDesk('audit.read', '/desk/record');
  const { before = '' } = await searchParams;
  const filter = /^\d{1,18}$/.test(before) ? { before: BigInt(before) } : {};
  const rows = await listAuditLines(filter, A_PAGE);
  const last = rows.length === A_PAGE ? rows.at(-1)?.id : undefined;
  return (
    <DeskPage staff={staff} current="/desk/record" title={words.title} lead={words.lead}>
      {rows.length === 0 ? (
        <EmptyState title={words.empty} />
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
            { key: 'detail', header: words.detail, cell: (row) => detailInWords(row.detail) },
          ]}
        />
      )}
      {last !== undefined && (
        <p className="mt-6">
          <a className="link" href={`/desk/record?before=${last}`}>
            {words.older}
          </a>
        </p>
      )}
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

function detailInWords(detail: unknown): string {
  return Object.entries((detail ?? {}) as Record<string, unknown>)
    .map(([key, value]) => `${key}: ${String(value)}`)
    .join('、');
}
