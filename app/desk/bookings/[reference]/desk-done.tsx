import { DoneNotice } from '@/components/desk/done-notice';
import { doneIn } from '@/lib/schemas/site/done-in';
import type { OwnBooking } from '@/lib/server/booking/find-own-booking';
import { partRefundWords } from '@/lib/wording/after-trip/part-refund';
import { bookingNoteWords } from '@/lib/wording/desk/booking';
import { correctContactWords } from '@/lib/wording/desk/contact';
import { correctNamesWords } from '@/lib/wording/desk/names';
import { noShowWords } from '@/lib/wording/desk/no-show';
import { deskNoticeWords } from '@/lib/wording/desk/notices';
import { deskSubstitutionWords } from '@/lib/wording/desk/substitution';
import { takeBackDeclarationWords } from '@/lib/wording/desk/take-back-declaration';
import { takeCancellationWords } from '@/lib/wording/desk/take-cancellation';
import { deskWaitingWords } from '@/lib/wording/desk/waiting';
import { waiveFeeWords } from '@/lib/wording/desk/waive-fee';
import { yenInWords } from '@/lib/wording/site/money';

/** What was just done, in words with its figures. */
export function DeskDone(props: {
  done: string | string[] | undefined;
  booking: Pick<OwnBooking, 'cancellations' | 'feeWaivers' | 'settlements'>;
}) {
  return <DoneNotice said={doneInWords(props)} />;
}

function doneInWords({ done, booking }: Parameters<typeof DeskDone>[0]): string | null {
  const last = booking.cancellations.at(-1);
  if (done === 'cancelled' && last !== undefined) {
    return takeCancellationWords.done(yenInWords(last.feeYen), yenInWords(last.refundYen));
  }
  if (done === 'no-show' && last !== undefined) {
    return noShowWords.done(yenInWords(last.feeYen), yenInWords(last.refundYen));
  }
  const settled = booking.settlements.at(-1);
  if (done === 'part-refunded' && settled !== undefined) {
    return partRefundWords.done(yenInWords(settled.amountYen));
  }
  const waived = booking.feeWaivers.at(-1);
  if (done === 'waived' && waived !== undefined) {
    return waiveFeeWords.done(yenInWords(waived.amountYen), yenInWords(waived.refundYen));
  }
  if (done === 'declaration-taken-back') return takeBackDeclarationWords.done;
  const substitution = doneIn(deskSubstitutionWords.done, done);
  if (substitution !== null) return substitution;
  if (done === 'wait-closed') return deskWaitingWords.done;
  if (done === 'noticed') return deskNoticeWords.oneDone;
  if (done === 'noted') return bookingNoteWords.done;
  if (done === 'contact-changed') return correctContactWords.done.changed;
  if (done === 'names-changed') return correctNamesWords.changed;
  const unchanged = done === 'contact-unchanged' || done === 'names-unchanged';
  return unchanged ? correctContactWords.done.unchanged : null;
}
