'use server';

import { notFound } from 'next/navigation';
import { isRecordId } from '@/lib/schemas/form/record-id';
import { addressedBooking, ownBooking } from '@/lib/server/access/who';
import {
  agreeToQuote,
  declineQuote,
  type QuoteAnswer,
} from '@/lib/server/application/assistance/answer-quote';
import { findTrip } from '@/lib/server/booking/find-own-booking';
import { refreshTrip } from '@/lib/server/catalogue/kept-pages/refresh-tour';
import { action, noFields } from '@/lib/server/system/http/action';

/** The booking of the page's address, and the quote that stood on it. */
function quoted(given: unknown): { reference: string; quoteId: string } {
  const { reference, quoteId } = (given ?? {}) as { reference?: unknown; quoteId?: unknown };
  if (!isRecordId(quoteId)) notFound();
  return { reference: addressedBooking(reference), quoteId };
}

const mayAnswer = ({ reference }: { reference: string }, at: Date) => ownBooking(reference, at);

const DONE: Readonly<Record<QuoteAnswer, string>> = {
  accepted: '',
  waiting: '?done=quote-waiting',
  withdrawn: '',
  changed: '?done=quote-changed',
};

const shown = (reference: string, answer: QuoteAnswer) => ({
  goTo: `/bookings/${reference}${DONE[answer]}`,
});

/** 費用を了承する (D2-4.6b). */
export const agreeToCost = action({
  of: quoted,
  who: mayAnswer,
  schema: noFields,
  run: async ({ of: { reference, quoteId }, own: { bookingId }, at }) =>
    shown(reference, await agreeToQuote({ bookingId, quoteId }, at)),
});

/** 了承せずに取り下げる. */
export const declineCost = action({
  of: quoted,
  who: mayAnswer,
  schema: noFields,
  run: async ({ of: { reference, quoteId }, own: { bookingId }, at }) => {
    const answer = await declineQuote({ bookingId, quoteId }, at);
    if (answer === 'withdrawn') refreshTrip(await findTrip(bookingId));
    return shown(reference, answer);
  },
});
