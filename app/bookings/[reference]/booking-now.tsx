import { Notice } from '@/components/ui/notice';
import { Tag } from '@/components/ui/tag';
import type { BookingState } from '@/lib/rules/booking-state';
import type { BusinessCalendar } from '@/lib/rules/business-calendar';
import { instant } from '@/lib/rules/instant';
import type { OwnBooking } from '@/lib/server/queries/find-own-booking';
import { bookingStateWords, bookingWords as words } from '@/lib/wording/bookings';
import { momentInWords } from '@/lib/wording/day';

/** The state in plain words and what happens next. */
export function BookingNow({
  booking,
  calendar,
}: {
  booking: OwnBooking;
  calendar: BusinessCalendar;
}) {
  const state = bookingStateWords[booking.status as BookingState];
  const waiting = booking.status === 'applied' && booking.answerBy !== null;
  return (
    <div className="mt-6 space-y-4">
      <p className="flex flex-wrap items-center gap-3">
        <Tag tone={state.tone}>{state.label}</Tag>
        <span>{state.meaning}</span>
      </p>
      <Notice title={words.next}>
        {waiting && booking.answerBy !== null ? (
          <p>
            {words.answerBy(momentInWords(instant(booking.answerBy.getTime()), calendar))}
            {words.heldUntil}
          </p>
        ) : (
          <p>{words.nothing}</p>
        )}
      </Notice>
    </div>
  );
}
