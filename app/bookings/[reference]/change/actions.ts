'use server';

import { courseChange } from '@/lib/schemas/booking/course-change';
import { seatHolder } from '@/lib/server/access/seat-holder';
import { addressedBooking, ownBooking } from '@/lib/server/access/who';
import { bookPath, keepDraftSecret, productAt } from '@/lib/server/application/draft/draft-cookie';
import { startDraft } from '@/lib/server/application/draft/start-draft';
import { bookingById } from '@/lib/server/booking/find-own-booking';
import { answersOf, otherDepartures } from '@/lib/server/cancellation/change-course';
import { leavingOf } from '@/lib/server/cancellation/leaving-figures';
import { refreshTour } from '@/lib/server/catalogue/kept-pages/refresh-tour';
import { action } from '@/lib/server/system/http/action';
import { courseChangeWords as words } from '@/lib/wording/booking/course-change';
import { seatsRefusedWords } from '@/lib/wording/booking/start-page';

/** この日のお席を確保して進む: the new seats first; the booking stays as it is. */
export const changeDate = action({
  of: addressedBooking,
  who: ownBooking,
  schema: courseChange,
  run: async ({ own: { bookingId }, value, at }) => {
    const refused = (message: string) => ({ errors: [{ name: 'departureId', message }] });
    const booking = await bookingById(bookingId);
    if (booking === null || (await leavingOf(bookingId, at)) === null) return refused(words.closed);
    const departures = await otherDepartures(booking, at);
    const chosen = departures.find(({ id }) => id === value.departureId);
    const code = booking.package?.tourCode;
    if (chosen === undefined || code === undefined) return refused(words.dateMissing);
    const place = { code, date: chosen.departureDate };
    const given = await answersOf(bookingId);
    const size = given.travelers?.length ?? 0;
    const started = await startDraft(
      {
        ...{ product: productAt(place), size, given, holder: await seatHolder(at) },
        key: `change:${bookingId}:${value.press}`,
      },
      at,
    );
    if (started.kind === 'refused') return refused(seatsRefusedWords(started));
    await keepDraftSecret(place, started.secret);
    refreshTour(code);
    return { goTo: bookPath(place, 'travelers') };
  },
});
