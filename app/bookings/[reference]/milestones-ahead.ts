import type { ReactNode } from 'react';
import type { TimelineItem } from '@/components/ui/timeline';
import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import type { Instant } from '@/lib/rules/calendar/instant';
import type { OwnBooking } from '@/lib/server/booking/find-own-booking';
import type { CancellationToday } from '@/lib/server/cancellation/find-cancellation-today';
import { comingMoments } from '@/lib/server/timeline/coming-moments';
import { comingArticle, comingTitle } from '@/lib/wording/booking/booking-events';
import { dayInWords, momentInWords } from '@/lib/wording/site/day';

export type BookingMoment = {
  booking: OwnBooking;
  today: CancellationToday | null;
  at: Instant;
  calendar: BusinessCalendar;
  /** The agency asks something that is answered on this page. */
  asks?: boolean;
  /** A change waits for an answer on a page of its own. */
  tells?: boolean;
  /** Shown at the desk: what only the traveler can open or press is left out. */
  desk?: boolean;
  /** What the desk can do about each cancellation. */
  afterCancellation?: (cancellation: OwnBooking['cancellations'][number]) => ReactNode;
};

/** What is still to come, the next first, as a line of the timeline each. */
export function milestonesAhead({ booking, today, at, calendar }: BookingMoment): TimelineItem[] {
  return comingMoments(booking, today?.changes ?? [], at).map((coming) => ({
    key: coming.key,
    ...('at' in coming.when
      ? {
          when: momentInWords(coming.when.at, calendar),
          dateTime: new Date(coming.when.at).toISOString(),
        }
      : { when: dayInWords(coming.when.day, calendar), dateTime: coming.when.day }),
    title: comingTitle(coming),
    body: coming.article === null ? undefined : comingArticle(coming.article),
    state: 'ahead',
  }));
}
