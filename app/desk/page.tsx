import type { Metadata } from 'next';
import { ButtonForm } from '@/components/forms/button-form';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { instant as instantOf } from '@/lib/rules/calendar/instant';
import { mayClaim } from '@/lib/rules/staff/claimable';
import { workUrgency } from '@/lib/rules/staff/work-urgency';
import { countWork } from '@/lib/server/desk/count-work';
import { workFor } from '@/lib/server/desk/work-for';
import { claimKindOf, WORK_KINDS, type WorkItem } from '@/lib/server/desk/work-kinds';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { publicHolidays } from '@/lib/server/system/holidays';
import { deskWorkWords as words } from '@/lib/wording/desk/applications';
import { claimWords } from '@/lib/wording/desk/claims';
import { lastMomentInWords } from '@/lib/wording/site/day';
import { claimWork } from './applications/actions';
import { claimSubstitution } from './bookings/[reference]/substitution/actions';
import { claimDeparture, claimItinerary, claimLine, claimList } from './departures/actions';
import { DeskPage } from './desk-page';
import { claimEnquiry } from './enquiries/actions';
import { claimJob, claimMail, claimRefund } from './failures/actions';
import { claimRequest } from './requests/actions';
import { WorkFilter } from './work-filter';
import { WorkKeys } from './work-keys';
import { WorkSubject } from './work-subject';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type WorkPageProps = { searchParams: Promise<{ kind?: string }> };

/** 今日の仕事: everything that is due or broken, the nearest deadline first. */
export default async function WorkPage({ searchParams }: WorkPageProps) {
  const staff = await openDesk('desk.open', '/desk');
  const { kind: kindAsked } = await searchParams;
  const at = now();
  const work = await workFor(staff, at);
  const kind = WORK_KINDS.find((one) => one === kindAsked) ?? null;
  const shown = kind === null ? work : await workFor(staff, at, kind);
  const counts = await countWork(staff, work, at);
  const waits = counts.filter((count) => kind === null || count.kind === kind);
  const more = waits.reduce((sum, { all }) => sum + all, 0) - shown.length;
  return (
    <DeskPage staff={staff} current="/desk" title={words.title} lead={words.lead}>
      <WorkFilter counts={counts} current={kind} />
      {more > 0 && <Notice className="mb-6">{words.more(shown.length, more)}</Notice>}
      {shown.length === 0 ? (
        <EmptyState title={words.empty} />
      ) : (
        <WorkKeys>
          <DataTable
            caption={words.title}
            captionHidden
            rows={shown}
            rowKey={(item) => `${item.kind}:${item.subjectId}`}
            columns={[
              { key: 'due', header: words.due, cell: (item) => <Due item={item} at={at} /> },
              { key: 'kind', header: words.kind, cell: (item) => words.kinds[item.kind] },
              {
                key: 'what',
                header: words.subject,
                rowHeader: true,
                cell: (item) => <WorkSubject item={item} />,
              },
              {
                key: 'who',
                header: words.taken,
                cell: (item) => <Taken item={item} may={mayClaim(staff.role, claimKindOf(item))} />,
              },
            ]}
          />
        </WorkKeys>
      )}
    </DeskPage>
  );
}

/** What can be taken into work from the list. */
const CLAIMS: Readonly<Partial<Record<string, typeof claimWork>>> = {
  application: claimWork,
  request: claimRequest,
  enquiry: claimEnquiry,
  departure: claimDeparture,
  'final-itinerary': claimItinerary,
  'passenger-list': claimList,
  'waiting-line': claimLine,
  mail: claimMail,
  refund: claimRefund,
  job: claimJob,
  substitution: claimSubstitution,
};
/** Those that an address names by their reference. */
const NAMED: readonly WorkItem['subjectKind'][] = [
  'application',
  'request',
  'enquiry',
  'substitution',
];

function Due({ item, at }: { item: WorkItem; at: Date }) {
  if (item.due === null) return null;
  const due = instantOf(item.due.getTime());
  const urgency = workUrgency(due, instantOf(at.getTime()));
  return (
    <>
      {lastMomentInWords(due, publicHolidays)}
      {urgency !== 'later' && (
        <span
          className={`block font-bold text-sm ${urgency === 'overdue' ? 'text-error' : 'text-warn'}`}
        >
          {words.urgency[urgency]}
        </span>
      )}
    </>
  );
}

function Taken({ item, may }: { item: WorkItem; may: boolean }) {
  if (item.kind === 'certificate') return null;
  if (item.claimedByMe) return <span className="text-ok">{claimWords.mine}</span>;
  if (item.claimedBy !== null) return <span>{claimWords.by(item.claimedBy)}</span>;
  const { subjectKind, subjectId, reference } = item;
  const claim = CLAIMS[claimKindOf(item)];
  if (!may || claim === undefined) return null;
  const name = NAMED.includes(subjectKind) ? reference : subjectId;
  return <ButtonForm action={claim.bind(null, name)} label={claimWords.claim} size="small" />;
}
