import type { OwnBooking } from '@/lib/server/booking/find-own-booking';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { deskBookingWords as words } from '@/lib/wording/desk/booking';
import { refundFailureOf } from '@/lib/wording/desk/failures';
import { paymentStatusWords, refundStatusWords } from '@/lib/wording/money/payment';
import { yenInWords } from '@/lib/wording/site/money';
import type { StaffLine } from './staff-lines';

const purposes: Readonly<Record<string, string>> = words.purposes;

/** Every attempt to pay, what the company calls it, and what became of what went back. */
export function paymentLines(payments: OwnBooking['payments']): StaffLine[] {
  return payments.flatMap((payment) => [
    {
      key: payment.id,
      title: `${purposes[payment.purpose] ?? ''} ${yenInWords(payment.amountYen)}：${paymentStatusWords[payment.status] ?? payment.status}`,
      note: [
        shownMoment(payment.createdAt),
        payment.methodLabel ?? '',
        payment.adapterRef === null ? '' : words.companyKey(payment.adapterRef),
      ]
        .filter((part) => part !== '')
        .join('／'),
    },
    ...payment.refunds.map((refund) => ({
      key: refund.id,
      title: words.refundOf(
        yenInWords(refund.amountYen),
        refundStatusWords[refund.status] ?? refund.status,
      ),
      note:
        refund.failure === null ? undefined : refundFailureOf(refund.failure, refund.tries).cause,
      alarm: refund.status === 'failed',
    })),
  ]);
}
