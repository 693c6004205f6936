'use server';

import { grantBooking } from '@/lib/server/access/viewer';
import { type BookPlace, bookPath } from '@/lib/server/application/draft/draft-cookie';
import { findDraft, findSentBooking } from '@/lib/server/application/draft/find-draft';
import { bookPlace } from '@/lib/server/application/draft/open-step';
import { settlePending } from '@/lib/server/application/settle-pending';
import { refreshTour } from '@/lib/server/catalogue/kept-pages/refresh-tour';
import { lastPendingOfDraft, wasWaitedFor } from '@/lib/server/money/payments/pending-payment';
import { action, noFields, type Who } from '@/lib/server/system/http/action';

import { payPageWords as words } from '@/lib/wording/booking/pay-page';

/** The browser that waits for its card, whatever has become of it meanwhile. */
const whoWaits: Who<BookPlace, { draftId: string | null }> = async (place) => ({
  draftId: (await findDraft(place))?.id ?? null,
});

/** Asks the card company once more, and leads to what has become of the application. */
export const askAgain = action({
  of: bookPlace,
  who: whoWaits,
  schema: noFields,
  run: async ({ of: place, own: { draftId }, at }) => {
    const payment = draftId && (await lastPendingOfDraft(draftId));
    const answer = payment ? await settlePending(payment.id, at) : null;
    refreshTour(place.code);
    const sent = await findSentBooking(place);
    if (sent !== null) {
      if (!sent.readOut && (await wasWaitedFor(sent.id))) await grantBooking(sent.id, at);
      return { goTo: bookPath(place, 'done') };
    }
    if (answer?.kind === 'pending') return { errors: [{ message: words.waitingStill }] };
    if (answer?.kind === 'declined') return { goTo: bookPath(place, 'declined') };
    if (answer?.kind === 'given-back') return { goTo: `${bookPath(place, 'declined')}?given-back` };
    return { goTo: bookPath(place) };
  },
});
