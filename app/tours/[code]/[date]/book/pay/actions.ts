'use server';

import { redirect } from 'next/navigation';
import type { BookFormState } from '@/lib/schemas/booking/book-form-state';
import { paymentSchema } from '@/lib/schemas/booking/payment';
import { formTree } from '@/lib/schemas/form/form-tree';
import { findViewer, grantBooking } from '@/lib/server/access/viewer';
import { type BookPlace, bookPath } from '@/lib/server/application/draft/draft-cookie';
import { findDraft, findSentBooking } from '@/lib/server/application/draft/find-draft';
import { bookPlace } from '@/lib/server/application/draft/open-step';
import { shownAgain } from '@/lib/server/application/draft/shown-again';
import { submitApplication } from '@/lib/server/application/submit-application';
import { refreshTour } from '@/lib/server/catalogue/kept-pages/refresh-tour';
import { now } from '@/lib/server/system/clock';
import { expectForm } from '@/lib/server/system/http/expect-form';
import { draftGoneWords, seatsRefusedWords } from '@/lib/wording/booking/booking';

/** 申込み: sends the application with the chosen card. */
export async function apply(
  given: BookPlace,
  state: BookFormState,
  form: FormData,
): Promise<BookFormState> {
  expectForm(form);
  const place = bookPlace(given);
  const at = now();
  const draft = await findDraft(place);
  if (draft === null) {
    if ((await findSentBooking(place)) !== null) redirect(bookPath(place, 'done'));
    return shownAgain(state, form, [{ message: draftGoneWords.refusal }]);
  }
  const parsed = paymentSchema.safeParse(formTree(form));
  if (!parsed.success) return shownAgain(state, form, parsed.error);
  const viewer = await findViewer();
  const order = { draft, ...parsed.data, userId: viewer?.userId ?? null };
  const answer = await submitApplication(order, at);
  refreshTour(place.code);
  switch (answer.kind) {
    case 'declined':
      redirect(bookPath(place, 'declined'));
      break;
    case 'missing':
      redirect(`${bookPath(place, answer.step)}${answer.step === 'check' ? '?changed' : ''}`);
      break;
    case 'refused':
      return shownAgain(state, form, [{ message: seatsRefusedWords(answer) }]);
    case 'sent':
      await grantBooking(answer.bookingId, at);
      redirect(bookPath(place, 'done'));
  }
}
