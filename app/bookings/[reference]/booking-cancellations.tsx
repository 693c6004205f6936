import type { ReactNode } from 'react';
import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import { instant } from '@/lib/rules/calendar/instant';
import type { OwnBooking } from '@/lib/server/booking/find-own-booking';
import { BY_COMPANY } from '@/lib/server/cancellation/company-cancellation';
import { bookingWords as words } from '@/lib/wording/booking/booking-page';
import { calledOffWords } from '@/lib/wording/cancellation/called-off';
import { momentInWords } from '@/lib/wording/site/day';
import { yenInWords } from '@/lib/wording/site/money';

/** What was cancelled so far, each with its receipt. */
export function BookingCancellations({
  booking,
  calendar,
  desk = false,
  after,
}: {
  booking: OwnBooking;
  calendar: BusinessCalendar;
  /** Without the way to the receipt, which is the traveler's own. */
  desk?: boolean;
  /** What stands under each. */
  after?: (cancellation: OwnBooking['cancellations'][number]) => ReactNode;
}) {
  return (
    <ul className="divide-y divide-line border-line border-y">
      {booking.cancellations.map((cancellation) => (
        <li key={cancellation.id} className="py-4">
          <a
            className={desk ? 'font-bold' : 'link font-bold'}
            href={
              desk ? undefined : `/bookings/${booking.reference}/cancellation/${cancellation.id}`
            }
          >
            {momentInWords(instant(cancellation.declaredAt.getTime()), calendar)}
            {receiptOf(cancellation)}
          </a>
          <p className="mt-1">
            {cancellation.ground === 'non-payment' ? words.penalty : words.cancelFee}{' '}
            {yenInWords(cancellation.feeYen)}／{words.cancelRefund}{' '}
            {yenInWords(cancellation.refundYen)}
          </p>
          <Waived amountYen={waivedOf(booking, cancellation.id)} />
          {after?.(cancellation)}
        </li>
      ))}
    </ul>
  );
}

function receiptOf({ stepKey, ground, channel, travelers }: OwnBooking['cancellations'][number]) {
  if (stepKey === BY_COMPANY) return calledOffWords.receiptOf(travelers.length);
  if (ground === 'non-payment') return words.terminationOf;
  return channel === 'no-show'
    ? words.noShowOf(travelers.length)
    : words.cancellationOf(travelers.length);
}

/** 取消料の免除 so far of one cancellation. */
export function waivedOf({ feeWaivers }: Pick<OwnBooking, 'feeWaivers'>, id: string): number {
  return feeWaivers
    .filter(({ cancellationId }) => cancellationId === id)
    .reduce((sum, { amountYen }) => sum + amountYen, 0);
}

function Waived({ amountYen }: { amountYen: number }) {
  return amountYen === 0 ? null : (
    <p className="mt-1">{words.cancelWaived(yenInWords(amountYen))}</p>
  );
}
