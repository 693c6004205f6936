import 'server-only';
import { sendAccessCode } from './access/send-access-code';
import { settlePending } from './application/settle-pending';
import { lapseTakenDown } from './application/taken-down/lapse-taken-down';
import { endReplaced } from './cancellation/end-replaced';
import { followBalance, followBalances } from './cancellation/follow-balance';
import { moveHorizon } from './catalogue/import/move-horizon';
import { anchorChain } from './consents/anchor-chain';
import { answerApplication } from './contract/answer-application';
import { followTours } from './contract/follow-tour';
import { settlePayment } from './contract/settle-payment';
import { effectSubstitution } from './contract/substitution/effect-substitution';
import { endWaiting } from './contract/waiting/end-waiting';
import { offerSeats } from './contract/waiting/offer-seats';
import { tendLines } from './contract/waiting/tend-lines';
import { watchContractDocuments, watchFinalItineraries } from './contract/watch-documents';
import { callOffBooking } from './departures/call-off-booking';
import { settleChange } from './departures/changes/answer-change';
import { changeBooking } from './departures/changes/change-booking';
import { handOverItinerary } from './departures/hand-over-itinerary';
import { sendWhileTrue } from './desk/failures/send-while-true';
import { eraseEnquiries } from './enquiries/erase-enquiries';
import { releaseSpare } from './money/payments/release-spare';
import { sendRefund } from './money/payments/send-refund';
import { settleBalance } from './money/settle-balance';
import { eraseExpired } from './own-data/erase-expired';
import { expireHolds } from './seats/expire-holds';
import { everyHour, inLots, type JobRegister, job } from './system/jobs/job';

const bookingsOf = (told: readonly { readonly bookingId: string }[]) =>
  told.map(({ bookingId }) => bookingId);

/** What each job does. A job may run twice and must change nothing the second time. */
export const jobs: JobRegister = {
  'anchor-consents': everyHour(11, (at) => anchorChain(at)),
  'answer-due': job(({ bookingId }, at) => answerApplication(bookingId, at)),
  'call-off-booking': job(({ bookingId }, at, lastTry) => callOffBooking(bookingId, at, lastTry)),
  'change-booking': job(({ changeId, bookingId }, at, lastTry) =>
    changeBooking(changeId, bookingId, at, lastTry),
  ),
  'complete-tour': inLots(100, (tx, told, at) => followTours(tx, bookingsOf(told), at)),
  'document-due': inLots(100, (tx, told) => watchContractDocuments(tx, bookingsOf(told))),
  'effect-substitution': job(({ bookingId }, at) => effectSubstitution(bookingId, at)),
  'end-replaced': job(({ bookingId }, at) => endReplaced(bookingId, at)),
  'end-unpaid': job(({ bookingId }, at) => followBalance(bookingId, at)),
  'erase-enquiries': everyHour(9, (at) => eraseEnquiries(at)),
  'erase-expired': everyHour(7, (at) => eraseExpired(at)),
  // Each hour it looks whether a day has begun in Japan: the first time it does lays out that day's departures.
  'expand-departures': everyHour(1, (at) => moveHorizon(at)),
  'expire-holds': job(({ departureId }, at) => expireHolds(departureId, at)),
  'final-itinerary-due': inLots(100, (tx, told) => watchFinalItineraries(tx, bookingsOf(told))),
  'follow-balance': inLots(50, (tx, told, at) => followBalances(tx, bookingsOf(told), at)),
  'make-final-itinerary': job((told, at) => handOverItinerary(told, at)),
  'offer-seats': job(({ departureId }, at) => offerSeats(departureId, at)),
  'lapse-taken-down': job(({ draftId }, at) => lapseTakenDown(draftId, at)),
  'release-spare': job(({ paymentId }, at) => releaseSpare(paymentId, at)),
  'send-access-code': job((asked) => sendAccessCode(asked)),
  'send-mail': job(({ mailId }, at, lastTry) => sendWhileTrue(mailId, at, lastTry)),
  'send-refund': job(({ ledgerKey }, at, lastTry) => sendRefund(ledgerKey, at, lastTry)),
  'settle-balance': job(({ bookingId }, at) => settleBalance(bookingId, at)),
  'settle-change': job((asked, at) => settleChange(asked, at)),
  'settle-payment': job(({ bookingId }, at) => settlePayment(bookingId, at)),
  'settle-pending': job(({ paymentId }, at) => settlePending(paymentId, at)),
  'start-tour': inLots(100, (tx, told, at) => followTours(tx, bookingsOf(told), at)),
  'tend-waiting-lists': everyHour(13, (at) => tendLines(at)),
  'waiting-due': job(({ bookingId }, at) => endWaiting(bookingId, at)),
};
