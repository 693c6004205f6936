import { PhoneFold } from '@/components/ui/phone-fold';
import { Timeline, type TimelineItem } from '@/components/ui/timeline';
import { instant } from '@/lib/rules/calendar/instant';
import { pastMoments } from '@/lib/server/timeline/past-moments';
import { eventTitle } from '@/lib/wording/booking/booking-events';
import { bookingWords as words } from '@/lib/wording/booking/booking-page';
import { pastDetail } from '@/lib/wording/cancellation/past-moments';
import { momentInWords } from '@/lib/wording/site/day';
import { type BookingMoment, milestonesAhead } from './milestones-ahead';

/** So many coming moments stand in sight on a phone; the later ones are one tap away. */
const NEAREST = 1;

/** What happened to a booking, with reason and article, and what is still to come. */
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

function past({ booking, today, calendar }: BookingMoment): TimelineItem[] {
  return pastMoments(booking, today?.passed ?? []).map((moment) => ({
    key: moment.key,
    when: momentInWords(instant(moment.at.getTime()), calendar),
    dateTime: moment.at.toISOString(),
    title: eventTitle(moment.kind),
    body: pastDetail(moment) || undefined,
    state: 'past',
  }));
}
