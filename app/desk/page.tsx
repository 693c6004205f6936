import type { Metadata } from 'next';
import Link from 'next/link';
import { ButtonForm } from '@/components/forms/button-form';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { instant as instantOf } from '@/lib/rules/calendar/instant';
import { mayDo } from '@/lib/rules/staff/permissions';

import { jobName } from '@/lib/server/desk/failures/job-name';
import { workFor } from '@/lib/server/desk/work-for';
import { WORK_KINDS, type WorkItem } from '@/lib/server/desk/work-list';

import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { publicHolidays } from '@/lib/server/system/holidays';
import { deskWorkWords as words } from '@/lib/wording/desk/applications';
import { momentInWords } from '@/lib/wording/site/day';
import { claimWork } from './applications/actions';
import { DeskPage } from './desk-page';
import { claimEnquiry } from './enquiries/actions';
import { claimRequest } from './requests/actions';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type WorkPageProps = { searchParams: Promise<{ kind?: string }> };

/** 今日の仕事: everything that is due or broken, the nearest deadline first. */
export default async function WorkPage({ searchParams }: WorkPageProps) {
  const staff = await openDesk('desk.open', '/desk');
  const { kind: kindAsked } = await searchParams;
  const work = await workFor(staff, now());
  const kind = WORK_KINDS.find((one) => one === kindAsked) ?? null;
  const shown = kind === null ? work : work.filter((item) => item.kind === kind);
  return (
    <DeskPage staff={staff} current="/desk" title={words.title} lead={words.lead}>
      <WorkFilter work={work} current={kind} />
      {shown.length === 0 ? (
        <EmptyState title={words.empty} />
      ) : (
        <DataTable
          caption={words.title}
          captionHidden
          rows={shown}
          rowKey={(item) => `${item.subjectKind}:${item.subjectId}`}
          columns={[
            { key: 'due', header: words.due, cell: (item) => <Due item={item} /> },
            { key: 'kind', header: words.kind, cell: (item) => words.kinds[item.kind] },
            { key: 'what', header: words.subject, rowHeader: true, cell: subjectOf },
            {
              key: 'who',
              header: words.taken,
              cell: (item) => <Taken item={item} may={mayDo(staff.role, 'work.claim')} />,
            },
          ]}
        />
      )}
    </DeskPage>
  );
}

function WorkFilter({ work, current }: { work: readonly WorkItem[]; current: string | null }) {
  const kinds = WORK_KINDS.map((kind) => ({
    kind,
    count: work.filter((item) => item.kind === kind).length,
  })).filter(({ count }) => count > 0);
  if (kinds.length < 2) return null;
  const link =
    'inline-block border-b-2 px-1 py-2 aria-[current=page]:border-indigo border-transparent';
  return (
    <nav aria-label={words.filter} className="mb-6">
      <ul className="flex flex-wrap gap-x-6 text-sm">
        <li>
          <Link href="/desk" aria-current={current === null ? 'page' : undefined} className={link}>
            {words.all(work.length)}
          </Link>
        </li>
        {kinds.map(({ kind, count }) => (
          <li key={kind}>
            <Link
              href={`/desk?kind=${kind}`}
              aria-current={current === kind ? 'page' : undefined}
              className={link}
            >
              {words.kinds[kind]}（{count}）
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Due({ item }: { item: WorkItem }) {
  if (item.due === null) return null;
  return <span>{momentInWords(instantOf(item.due.getTime()), publicHolidays)}</span>;
}

function subjectOf(item: WorkItem) {
  const title = titleOf(item);
  const text = item.people > 0 ? `${title}　${words.people(item.people)}` : title;
  return (
    <Link href={pageOf(item)} prefetch={false} className="link">
      {text}
      <span className="ml-2 font-normal text-muted text-sm">{item.reference}</span>
    </Link>
  );
}

function titleOf({ kind, title }: WorkItem): string {
  if (kind === 'job-failed') return jobName(title);
  if (kind === 'enquiry') return title || words.noTour;
  return title === '' ? words.firstManager : title;
}

function pageOf({ subjectKind, subjectId, reference }: WorkItem): string {
  switch (subjectKind) {
    case 'application':
      return `/desk/applications/${reference}`;
    case 'request':
      return `/desk/requests/${reference}`;
    case 'enquiry':
      return `/desk/enquiries/${reference}`;
    case 'departure':
      return `/desk/departures/${subjectId.replace('.', '/')}`;
    case 'mail':
      return `/desk/failures/mails/${subjectId}`;
    case 'refund':
      return '/desk/failures#refunds';
    case 'job':
      return '/desk/failures#jobs';
    case 'invitation':
      return '/desk/staff';
  }
}

function Taken({ item, may }: { item: WorkItem; may: boolean }) {
  if (item.claimedByMe) return <span className="text-ok">{words.mine}</span>;
  if (item.claimedBy !== null) return <span>{words.by(item.claimedBy)}</span>;
  const claims: Partial<Record<WorkItem['subjectKind'], typeof claimWork>> = {
    application: claimWork,
    request: claimRequest,
    enquiry: claimEnquiry,
  };
  const claim = claims[item.subjectKind];
  if (!may || claim === undefined) return null;
  return <ButtonForm action={claim.bind(null, item.reference)} label={words.claim} size="small" />;
}
