import { addDays, type CalendarDate, dayInJapan } from '../calendar/calendar-date';
import { endOfDayInJapan, type Instant, instant } from '../calendar/instant';
import { LONGEST_WAIT_MS } from './answer-due';

/** What an application's review starts from. */
export interface ReviewedApplication {
  readonly appliedAt: Instant;
  readonly answerBy: Instant;
  readonly startsAt: Instant;
}

/** How long an application waits at most while its assistance is asked about; promised to the desk and by it. */
export const ASSISTANCE_DAYS = 14;
const DAY_MS = 24 * 3_600_000;

/**
 * 審査の間の期限: until when an application waits once its assistance is being asked about. Forty-eight hours after the
 * question, or after the day a certificate is due; never sooner than it waited before, never into the trip, and at most
 * fourteen days in all, because the seats wait too.
 *
 * @clause D2-4.6c acceptance can be held until the certificate has come
 * @example // applied 1 June, certificate due 10 June: the end of 12 June
 */
export function reviewDue(application: ReviewedApplication, from: Instant): Instant {
  const { answerBy } = application;
  return instant(Math.max(answerBy, Math.min(from + LONGEST_WAIT_MS, lastMoment(application))));
}

/** The days by which a certificate can be asked for: from tomorrow, and such that its day ends before the wait does. */
export function certificateDays(application: ReviewedApplication, at: Instant): CalendarDate[] {
  const days: CalendarDate[] = [];
  const last = lastMoment(application);
  for (let day = addDays(dayInJapan(at), 1); endOfDayInJapan(day) <= last; day = addDays(day, 1))
    days.push(day);
  return days;
}

/** The moment after which a certificate is late. */
export function certificateEnd(due: CalendarDate): Instant {
  return endOfDayInJapan(due);
}

function lastMoment({ appliedAt, startsAt }: ReviewedApplication): number {
  return Math.min(startsAt, appliedAt + ASSISTANCE_DAYS * DAY_MS);
}
