import { Timeline, type TimelineItem } from '@/components/ui/timeline';
import type { BusinessCalendar } from '@/lib/rules/business-calendar';
import { type CalendarDate, dayInJapan } from '@/lib/rules/calendar-date';
import { finalItineraryDue } from '@/lib/rules/final-itinerary-due';
import { type Instant, instant } from '@/lib/rules/instant';
import { isRefusal } from '@/lib/rules/refusal';
import type { CancellationToday } from '@/lib/server/queries/find-cancellation-today';
import type { OwnBooking } from '@/lib/server/queries/find-own-booking';
import { eventTitle, aheadWords as words } from '@/lib/wording/bookings';
import { dayInWords, momentInWords } from '@/lib/wording/day';
import { yenInWords } from '@/lib/wording/money';

type Facts = {
  booking: OwnBooking;
  today: CancellationToday | null;
  at: Instant;
  calendar: BusinessCalendar;
};

/** What happened to a booking, from its events, and what is still to come. */
export function BookingTimeline(facts: Facts) {
  return <Timeline items={[...past(facts), ...ahead(facts)]} />;
}

function past({ booking, calendar }: Facts): TimelineItem[] {
  return booking.events.map((event) => ({
    key: `event-${event.id}`,
    when: momentInWords(instant(event.at.getTime()), calendar),
    dateTime: event.at.toISOString(),
    title: eventTitle(event.kind),
    state: 'past',
  }));
}

/** Only for bookings that still go on. */
function ahead({ booking, today, at, calendar }: Facts): TimelineItem[] {
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
  if (booking.status === 'contracted') {
    if (today?.next) {
      const fee = yenInWords(today.next.quote.fee);
      moment('fee', today.next.from, words.feeChange(fee));
    }
    const due = finalItineraryDue(
      {
        departureDate: booking.departureDate as CalendarDate,
        appliedOn: dayInJapan(instant(booking.appliedAt.getTime())),
      },
      booking.terms,
    );
    if (!isRefusal(due)) day('final-itinerary', due.dueDate, words.finalItinerary);
    moment('start', instant(booking.startsAt.getTime()), words.start);
    day('end', booking.returnDate as CalendarDate, words.end);
  }
  return items
    .sort((left, right) => (left.order < right.order ? -1 : 1))
    .map(({ order: _, ...item }) => ({ ...item, state: 'ahead' }));
}
