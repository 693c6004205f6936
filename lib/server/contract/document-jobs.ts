import 'server-only';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { type Instant, instant } from '@/lib/rules/calendar/instant';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { contractDocumentDue } from '@/lib/rules/contract/contract-document-due';
import { finalItineraryLate } from '@/lib/rules/contract/final-itinerary-due';
import type { DocumentedBooking } from '../documents/contract-document';
import type { JobToQueue } from '../system/jobs/add-job';

/** The jobs that look, when the time of each document of a new contract is up, whether it is there. */
export function documentJobs(booking: DocumentedBooking, formedAt: Date): readonly JobToQueue[] {
  const { id, terms, appliedAt } = booking;
  const due = contractDocumentDue({ formedAt: instant(formedAt.getTime()) }, terms);
  const appliedOn = dayInJapan(instant(appliedAt.getTime()));
  const late = finalItineraryLate({ ...booking, appliedOn }, terms);
  return [
    ...(isRefusal(due) ? [] : [watching('document-due', id, due)]),
    ...(late === null ? [] : [watching('final-itinerary-due', id, late)]),
  ];
}

function watching(
  name: 'document-due' | 'final-itinerary-due',
  bookingId: string,
  moment: Instant,
): JobToQueue {
  return { name, payload: { bookingId }, key: `${name}:${bookingId}`, runAt: new Date(moment) };
}
