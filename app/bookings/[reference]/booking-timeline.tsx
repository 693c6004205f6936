import { PhoneFold } from '@/components/ui/phone-fold';
import { Timeline, type TimelineItem } from '@/components/ui/timeline';
import { instant } from '@/lib/rules/calendar/instant';
import { eventTitle } from '@/lib/wording/booking/booking-events';
import { bookingWords as words } from '@/lib/wording/booking/booking-page';
import { momentInWords } from '@/lib/wording/site/day';
import { type BookingMoment, milestonesAhead } from './milestones-ahead';

/** So many coming moments stand in sight on a phone; the later ones are one tap away. */
const NEAREST = 1;

/** What happened to a booking, from its events, and what is still to come. */
export function BookingTimeline(facts: BookingMoment) {
  const [gone, ahead] = [past(facts), milestonesAhead(facts)];
  if (ahead.length === 0) return <Timeline items={gone} />;
  return (
    <>
      <PhoneFold summary={words.pastEvents(gone.length)}>
        <Timeline items={gone} />
      </PhoneFold>
      <Timeline items={ahead.slice(0, NEAREST)} />
      {ahead.length > NEAREST && (
        <PhoneFold summary={words.laterEvents(ahead.length - NEAREST)}>
          <Timeline items={ahead.slice(NEAREST)} />
        </PhoneFold>
      )}
    </>
  );
}

function past({ booking, calendar }: BookingMoment): TimelineItem[] {
  return booking.events.map((event) => ({
    key: `event-${event.id}`,
    when: momentInWords(instant(event.at.getTime()), calendar),
    dateTime: event.at.toISOString(),
    title: eventTitle(event.kind),
    state: 'past',
  }));
}
