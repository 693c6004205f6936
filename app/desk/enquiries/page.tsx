import type { Metadata } from 'next';
import Link from 'next/link';
import { FilterLinks } from '@/components/desk/filter-links';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { instant as instantOf } from '@/lib/rules/calendar/instant';
import type { EnquiryState } from '@/lib/rules/enquiries/enquiry-state';
import { countEnquiries, type EnquiryLine, listEnquiries } from '@/lib/server/desk/list-enquiries';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { publicHolidays } from '@/lib/server/system/holidays';
import { claimWords } from '@/lib/wording/desk/claims';
import { deskEnquiryWords as words } from '@/lib/wording/desk/enquiries';
import { lastMomentInWords } from '@/lib/wording/site/day';
import { DeskPage } from '../desk-page';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

const STATES = ['open', 'answered', 'closed'] as const satisfies readonly EnquiryState[];

type EnquiriesPageProps = { searchParams: Promise<{ state?: string }> };

/** お問い合わせ: those that wait, the nearest deadline first, then the others. */
export default async function EnquiriesPage({ searchParams }: EnquiriesPageProps) {
  const staff = await openDesk('enquiry.read', '/desk/enquiries');
  const asked = (await searchParams).state;
  const state = STATES.find((one) => one === asked) ?? null;
  const at = now();
  const [lines, counts] = await Promise.all([
    listEnquiries(state, staff.staffId, at),
    countEnquiries(),
  ]);
  return (
    <DeskPage staff={staff} current="/desk/enquiries" title={words.title} lead={words.lead}>
      <StateFilter counts={counts} current={state} />
      {lines.length === 0 ? (
        <EmptyState title={state === 'open' ? words.emptyOpen : words.empty} />
      ) : (
        <DataTable
          caption={words.title}
          captionHidden
          rows={lines}
          rowKey={(line) => line.reference}
          columns={[
            { key: 'due', header: words.due, cell: (line) => dueOf(line, at) },
            { key: 'what', header: words.subject, rowHeader: true, cell: subjectOf },
            { key: 'wants', header: words.wants, cell: (line) => words.ways[line.wants] },
            { key: 'state', header: words.state, cell: (line) => words.states[line.status] },
            { key: 'who', header: words.taken, cell: takenOf },
          ]}
        />
      )}
    </DeskPage>
  );
}

function StateFilter(props: { counts: Record<EnquiryState, number>; current: string | null }) {
  const { counts, current } = props;
  const all = STATES.reduce((sum, state) => sum + counts[state], 0);
  const places = [
    { href: '/desk/enquiries', label: words.all(all), is: current === null },
    ...STATES.map((state) => ({
      href: `/desk/enquiries?state=${state}`,
      label: `${words.states[state]}（${counts[state]}）`,
      is: current === state,
    })),
  ];
  return (
    <nav aria-label={words.filter} className="mb-6">
      <FilterLinks places={places} />
    </nav>
  );
}

function dueOf({ status, dueAt }: EnquiryLine, at: Date) {
  if (status !== 'open') return null;
  const due = lastMomentInWords(instantOf(dueAt.getTime()), publicHolidays);
  if (dueAt >= at) return due;
  return (
    <span className="font-bold text-error">
      {due}
      <span className="block text-sm">{words.late}</span>
    </span>
  );
}

function subjectOf({ reference, tourTitle }: EnquiryLine) {
  return (
    <Link href={`/desk/enquiries/${reference}`} prefetch={false} className="link">
      {tourTitle ?? words.noTour}
      <span className="ml-2 font-normal text-muted text-sm">{reference}</span>
    </Link>
  );
}

function takenOf({ claimedBy, claimedByMe }: EnquiryLine) {
  if (claimedByMe) return <span className="text-ok">{claimWords.mine}</span>;
  return claimedBy === null ? null : claimWords.by(claimedBy);
}
