import type { TimelineItem } from '@/components/ui/timeline';
import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import { type CalendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { type Instant, instant } from '@/lib/rules/calendar/instant';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { CONTRACTED_STATES } from '@/lib/rules/contract/contract-transitions';
import { finalItineraryDue } from '@/lib/rules/contract/final-itinerary-due';
import type { OwnBooking } from '@/lib/server/booking/find-own-booking';
import type { CancellationToday } from '@/lib/server/cancellation/find-cancellation-today';
import { aheadWords as words } from '@/lib/wording/booking/booking-events';
import { dayInWords, momentInWords } from '@/lib/wording/site/day';
import { yenInWords } from '@/lib/wording/site/money';

export type BookingMoment = {
  booking: OwnBooking;
  today: CancellationToday | null;
  at: Instant;
  calendar: BusinessCalendar;
};

/** What is still to come, the next first; nothing for a booking that is over. */
export function milestonesAhead({ booking, today, at, calendar }: BookingMoment): TimelineItem[] {
  const items: (TimelineItem & { order: string })[] = [];
  const moment = (key: string, when: Instant, title: string) => {
    const date = new Date(when).toISOString();
    if (when > at) {
      items.push({ key, when: momentInWords(when, calendar), dateTime: date, title, order: date });
    }
  };
  const day = (key: string, date: CalendarDate, title: string) => {
    if (date < dayInJapan(at)) return;
    const order = `${date}T14:59:59.999Z`;
    items.push({ key, when: dayInWords(date, calendar), dateTime: date, title, order });
  };
  if (booking.status === 'applied' && booking.answerBy !== null) {
    moment('answer', instant(booking.answerBy.getTime()), words.answer);
  }
  const status = booking.status;
  const states: readonly string[] = CONTRACTED_STATES;
  const stands = states.includes(status);
  if (stands) {
    if (today?.next) {
      const fee = yenInWords(today.next.quote.fee);
      moment('fee', today.next.from, words.feeChange(fee));
    }
    const due = finalItineraryDue(
      {
        departureDate: booking.departureDate,
        appliedOn: dayInJapan(instant(booking.appliedAt.getTime())),
      },
      booking.terms,
    );
    if (!isRefusal(due)) day('final-itinerary', due.dueDate, words.finalItinerary);
    moment('start', booking.startsAt, words.start);
  }
  if (status === 'travelling' || stands) {
    day('end', booking.returnDate, words.end);
  }
  return items
    .sort((left, right) => (left.order < right.order ? -1 : 1))
    .map(({ order: _, ...item }) => ({ ...item, state: 'ahead' }));
}
