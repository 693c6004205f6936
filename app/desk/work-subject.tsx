import Link from 'next/link';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { departurePage } from '@/lib/server/departures/addressed-departure';
import { jobName } from '@/lib/server/desk/failures/job-name';
import type { WorkItem, WorkKind } from '@/lib/server/desk/work-kinds';
import { shownDay } from '@/lib/server/system/shown-moment';
import { deskWorkWords as words } from '@/lib/wording/desk/applications';

const countWords: Partial<Record<WorkKind, (count: number) => string>> = {
  arrangement: words.arrangementsLeft,
  'call-off': words.bookingsLeft,
  'final-itinerary': words.bookingsWaiting,
};
/** The page of a departure where a kind of work is done. */
const DEPARTURE_PAGES: Partial<Record<WorkKind, string>> = {
  'list-outdated': '/lists',
  arrangement: '/arrangements',
  'final-itinerary': '/final-itinerary',
  waiting: '#line',
};
/** The page of a booking where a kind of work is done. */
const BOOKING_PAGES: Partial<Record<WorkKind, string>> = {
  matter: '/after-trip',
  compensation: '/after-trip',
};
const nextSteps: Partial<Record<WorkKind, string>> = words.next;

/** What a piece of work is about, leading to where it is done, and its next step. */
export function WorkSubject({ item }: { item: WorkItem }) {
  const title = titleOf(item);
  const count = countWords[item.kind] ?? words.people;
  const text = item.people > 0 ? `${title}　${count(item.people)}` : title;
  const next = nextSteps[item.kind];
  return (
    <>
      <Link href={pageOf(item)} prefetch={false} className="link">
        {text}
        <span className="ml-2 font-normal text-muted text-sm">{nameOf(item)}</span>
      </Link>
      {next && <span className="block font-normal text-muted text-sm">{next}</span>}
    </>
  );
}

const nameOf = ({ subjectKind, reference }: WorkItem): string =>
  subjectKind === 'departure' ? shownDay(calendarDate(reference)) : reference;

function titleOf({ kind, title }: WorkItem): string {
  if (kind === 'job-failed') return jobName(title);
  if (kind === 'enquiry') return title || words.noTour;
  return title === '' ? words.firstManager : title;
}

function pageOf({ kind, subjectKind, subjectId, reference }: WorkItem): string {
  switch (subjectKind) {
    case 'application':
      return `/desk/applications/${reference}${kind === 'certificate' ? '#review' : ''}`;
    case 'request':
      return `/desk/requests/${reference}`;
    case 'incident':
      return `/desk/incidents/${subjectId}`;
    case 'enquiry':
      return `/desk/enquiries/${reference}`;
    case 'substitution':
      return `/desk/bookings/${reference}/substitution`;
    case 'booking':
      return `/desk/bookings/${reference}${BOOKING_PAGES[kind] ?? ''}`;
    case 'licence':
      return '/company#plate';
    case 'departure':
      return `${departurePage(subjectId)}${DEPARTURE_PAGES[kind] ?? ''}`;
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
