import { DefinitionList } from '@/components/ui/definition-list';
import type { HeldBooking } from '@/lib/server/held/find-held-data';
import { bookingWords, ledgerKindWords } from '@/lib/wording/bookings';
import { heldWords as words } from '@/lib/wording/disclosure';
import { yenInWords } from '@/lib/wording/money';
import { paymentStatusWords } from '@/lib/wording/payment';
import { shownMoment } from './shown-moment';

/** The person's own price lines, what went in and out, how it was paid, what was cancelled. */
export function HeldMoney({ booking }: { booking: HeldBooking }) {
  const lines = [
    ...booking.priceLines.map((line) => ({
      term: bookingWords.priceLines,
      detail: `${line.label}　${yenInWords(line.amountYen)}`,
    })),
    ...booking.ledger.map((entry) => ({
      term: `${shownMoment(entry.at)}　${ledgerKindWords[entry.kind] ?? ''}`,
      detail: `${entry.label}　${yenInWords(entry.amountYen)}`,
    })),
    ...booking.payments.map((payment) => ({
      term: `${shownMoment(payment.at)}　${bookingWords.method}`,
      detail: `${payment.method}　${yenInWords(payment.amountYen)}（${paymentStatusWords[payment.status] ?? ''}）`,
    })),
    ...booking.cancellations.map((cancellation) => ({
      term: `${shownMoment(cancellation.declaredAt)}　${words.cancelled}`,
      detail: words.cancelledText(
        yenInWords(cancellation.feeYen),
        yenInWords(cancellation.refundYen),
        cancellation.includesYou,
      ),
    })),
  ];
  return <DefinitionList items={lines.map((line, place) => numbered(line, place))} />;
}

/** Two entries of one minute stay two entries. */
function numbered(line: { term: string; detail: string }, place: number) {
  return { ...line, term: `${place + 1}. ${line.term}` };
}
