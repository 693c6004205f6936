import { Notice } from '@/components/ui/notice';
import type { OwnBooking } from '@/lib/server/booking/find-own-booking';
import { balanceWords as words } from '@/lib/wording/money/balance';
import { yenInWords } from '@/lib/wording/site/money';

/** The receipt of the last payment made after the contract; nothing when there was none. */
export function BookingPaid({ booking }: { booking: OwnBooking }) {
  const paid = booking.payments.findLast(
    ({ purpose, status }) => purpose === 'balance' && status === 'captured',
  );
  if (paid === undefined) return null;
  return (
    <Notice kind="success" live="status" title={words.paidTitle} className="mb-10">
      <p>{words.paid(yenInWords(paid.amountYen), paid.methodLabel ?? '')}</p>
      <p>{words.paidMail}</p>
    </Notice>
  );
}
