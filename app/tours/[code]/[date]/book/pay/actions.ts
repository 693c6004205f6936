'use server';

import { paymentSchema } from '@/lib/schemas/booking/payment';
import { findViewer, grantBooking } from '@/lib/server/access/viewer';
import { bookPath } from '@/lib/server/application/draft/draft-cookie';
import { madeForAnother } from '@/lib/server/application/draft/made-for';
import { bookPlace } from '@/lib/server/application/draft/open-step';
import { ownApplication } from '@/lib/server/application/draft/own-draft';
import { takeFreeSeats } from '@/lib/server/application/draft/take-free-seats';
import { submitApplication } from '@/lib/server/application/submit-application';
import { isHandedOnly, readingOut } from '@/lib/server/application/taken-down/reading-out';
import { refreshTour } from '@/lib/server/catalogue/kept-pages/refresh-tour';
import { action } from '@/lib/server/system/http/action';
import { seatsRefusedWords } from '@/lib/wording/booking/start-page';
import { waitingErrors } from '@/lib/wording/booking/waiting-list';
import { isLeavingAsChecked } from '../check/leaving-now';

/** 申込み: sends the application with the chosen card. */
export const apply = action({
  of: bookPlace,
  who: ownApplication,
  outdated: madeForAnother('pay'),
  schema: paymentSchema,
  run: async ({ of: place, own: { draft }, value, at }) => {
    if (!(await isLeavingAsChecked(draft.answers, at))) {
      return { goTo: `${bookPath(place, 'check')}?changed` };
    }
    if (isHandedOnly(draft)) return { goTo: bookPath(place, 'check') };
    // A guest at the counter: the booking is theirs, and not of whoever uses this browser of the desk.
    const readOut = readingOut(draft) !== null;
    const viewer = readOut ? null : await findViewer();
    const waiting = bookPath(place, 'waiting');
    const order = { draft, ...value, userId: viewer?.userId ?? null, returnTo: waiting };
    const answer = await submitApplication(order, at);
    refreshTour(place.code);
    switch (answer.kind) {
      case 'declined':
        return { goTo: bookPath(place, 'declined') };
      case 'pending':
        return { goTo: answer.redirectUrl ?? waiting };
      case 'given-back':
        return { goTo: `${bookPath(place, 'declined')}?given-back` };
      case 'missing':
        return {
          goTo: `${bookPath(place, answer.step)}${answer.step === 'check' ? '?changed' : ''}`,
        };
      case 'seats-free':
        await takeFreeSeats(draft, at);
        return { goTo: `${bookPath(place, 'check')}?seats-free` };
      case 'wait-over':
        return { errors: [{ message: waitingErrors.over }] };
      case 'refused':
        return { errors: [{ message: seatsRefusedWords(answer) }] };
      case 'sent':
        if (!readOut) await grantBooking(answer.bookingId, at);
        return { goTo: bookPath(place, 'done') };
    }
  },
});
