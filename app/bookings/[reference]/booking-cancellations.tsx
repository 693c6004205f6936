import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import { instant } from '@/lib/rules/calendar/instant';
import type { OwnBooking } from '@/lib/server/booking/find-own-booking';
import { BY_COMPANY } from '@/lib/server/cancellation/record-company-cancellation';
import { bookingWords as words } from '@/lib/wording/booking/booking-page';
import { calledOffWords } from '@/lib/wording/cancellation/called-off';
import { momentInWords } from '@/lib/wording/site/day';
import { yenInWords } from '@/lib/wording/site/money';

/** What was cancelled so far, each with its receipt. */
export function BookingCancellations({
  booking,
  calendar,
}: {
  booking: OwnBooking;
  calendar: BusinessCalendar;
}) {
  return (
    <ul className="divide-y divide-line border-line border-y">
      {booking.cancellations.map((cancellation) => (
        <li key={cancellation.id} className="py-4">
          <a
            className="link font-bold"
            href={`/bookings/${booking.reference}/cancellation/${cancellation.id}`}
          >
            {momentInWords(instant(cancellation.declaredAt.getTime()), calendar)}
            {cancellation.stepKey === BY_COMPANY
              ? calledOffWords.receiptOf(cancellation.travelers.length)
              : words.cancellationOf(cancellation.travelers.length)}
          </a>
          <p className="mt-1">
            {words.cancelFee} {yenInWords(cancellation.feeYen)}／{words.cancelRefund}{' '}
            {yenInWords(cancellation.refundYen)}
          </p>
        </li>
      ))}
    </ul>
  );
}
