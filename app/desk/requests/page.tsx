import type { Metadata } from 'next';
import Link from 'next/link';
import { FilterLinks } from '@/components/desk/filter-links';
import { ButtonLink } from '@/components/ui/button-link';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Tag } from '@/components/ui/tag';
import { type CalendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant as instantOf } from '@/lib/rules/calendar/instant';
import { mayDo } from '@/lib/rules/staff/permissions';
import { type ListedRequest, listRequests } from '@/lib/server/desk/list-requests';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { shownDay } from '@/lib/server/system/shown-moment';
import { deskIntakeWords } from '@/lib/wording/desk/request-intake';
import { deskRequestWords as words } from '@/lib/wording/desk/requests';
import { decisionWords } from '@/lib/wording/own-data/request-answer';
import { requestKindWords, requestStatusWords } from '@/lib/wording/own-data/request-kinds';
import { DeskPage } from '../desk-page';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type RequestsPageProps = { searchParams: Promise<{ state?: string }> };

/** 個人情報のお求め: the open ones by their deadline, or the closed ones. */
export default async function RequestsPage({ searchParams }: RequestsPageProps) {
  const staff = await openDesk('request.read', '/desk/requests');
  const which = (await searchParams).state === 'closed' ? 'closed' : 'open';
  const requests = await listRequests(which);
  const today = dayInJapan(instantOf(now().getTime()));
  return (
    <DeskPage staff={staff} current="/desk/requests" title={words.title} lead={words.lead}>
      {mayDo(staff.role, 'request.file') && (
        <p className="mb-4">
          <ButtonLink href="/desk/requests/new" size="small">
            {deskIntakeWords.link}
          </ButtonLink>
        </p>
      )}
      <Which current={which} />
      {requests.length === 0 ? (
        <EmptyState title={which === 'open' ? words.empty : words.emptyClosed}>
          {which === 'open' && words.emptyHint}
        </EmptyState>
      ) : (
        <DataTable
          caption={words[which]}
          captionHidden
          rows={requests}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'deadline',
              header: words.columns.deadline,
              cell: (row) => <Deadline row={row} today={today} />,
            },
            { key: 'kind', header: words.columns.kind, rowHeader: true, cell: nameOf },
            { key: 'state', header: words.columns.state, cell: stateOf },
            {
              key: 'arrived',
              header: words.columns.arrived,
              cell: (row) => shownDay(row.arrivedOn),
            },
            {
              key: 'suit',
              header: words.columns.suit,
              cell: ({ suitFrom }) =>
                suitFrom === null ? words.noSuit : words.suitFrom(shownDay(suitFrom)),
            },
          ]}
        />
      )}
    </DeskPage>
  );
}

function Which({ current }: { current: 'open' | 'closed' }) {
  return (
    <nav aria-label={words.which} className="mb-6">
      <FilterLinks
        places={[
          { href: '/desk/requests', label: words.open, is: current === 'open' },
          { href: '/desk/requests?state=closed', label: words.closed, is: current === 'closed' },
        ]}
      />
    </nav>
  );
}

function Deadline({ row, today }: { row: ListedRequest; today: CalendarDate }) {
  if (row.outcome !== null) return <span>{shownDay(row.deadline)}</span>;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
      {shownDay(row.deadline)}
      {row.deadline < today && <Tag tone="error">{words.late}</Tag>}
    </span>
  );
}

function nameOf(row: ListedRequest) {
  return (
    <Link href={`/desk/requests/${row.reference}`} prefetch={false} className="link">
      {requestKindWords[row.kind].label}
      <span className="ml-2 font-normal text-muted text-sm">{row.reference}</span>
    </Link>
  );
}

function stateOf(row: ListedRequest) {
  const label = requestStatusWords[row.status]?.label;
  if (row.outcome !== null) {
    return `${label}（${decisionWords[row.outcome]}）`;
  }
  return row.status === 'received' && row.identityAskedOn !== null
    ? `${label}（${words.waiting}）`
    : label;
}
