'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import type { BookFormState } from '@/lib/schemas/booking/book-form-state';
import { partySizeSchema } from '@/lib/schemas/booking/party-size';
import { formTree } from '@/lib/schemas/form/form-tree';
import {
  type BookPlace,
  bookPath,
  keepDraftSecret,
} from '@/lib/server/application/draft/draft-cookie';
import { findDraft } from '@/lib/server/application/draft/find-draft';
import { bookPlace } from '@/lib/server/application/draft/open-step';
import { resizeDraft } from '@/lib/server/application/draft/resize-draft';
import { shownAgain } from '@/lib/server/application/draft/shown-again';
import { startDraft } from '@/lib/server/application/draft/start-draft';
import { findDeparture } from '@/lib/server/catalogue/find-departure';
import { refreshTour } from '@/lib/server/catalogue/kept-pages/refresh-tour';
import { holdSeats } from '@/lib/server/seats/hold-seats';
import { now } from '@/lib/server/system/clock';
import { expectForm } from '@/lib/server/system/http/expect-form';
import { draftGoneWords, seatsRefusedWords } from '@/lib/wording/booking/booking';

/** Begins an application with its seats, or changes the number of people of the one that is under way. */
export async function begin(
  given: BookPlace,
  state: BookFormState,
  form: FormData,
): Promise<BookFormState> {
  expectForm(form);
  const place = bookPlace(given);
  const at = now();
  const parsed = partySizeSchema.safeParse(formTree(form));
  if (!parsed.success) return shownAgain(state, form, parsed.error);
  const { size } = parsed.data;
  const departure = await findDeparture(place.code, place.date as CalendarDate);
  const refused = (message: string) => shownAgain(state, form, [{ name: 'size', message }]);
  if (departure === null) return refused(seatsRefusedWords({ reason: 'closed' }));
  const draft = await findDraft(place);
  const answer =
    draft === null
      ? await startDraft({ departureId: departure.id, size }, at)
      : await resizeDraft(draft, size, at);
  if (answer.kind === 'refused') return refused(seatsRefusedWords(answer));
  if (answer.kind === 'started') await keepDraftSecret(place, answer.secret);
  refreshTour(place.code);
  redirect(bookPath(place, 'travelers'));
}

/** Holds the seats of a draft for another twenty minutes, as long as they are free. */
export async function holdAgain(given: BookPlace, _: string): Promise<string> {
  const place = bookPlace(given);
  refresh();
  const draft = await findDraft(place);
  if (draft === null) return draftGoneWords.refusal;
  const asked = { draftId: draft.id, departureId: draft.departureId, seats: draft.answers.size };
  const answer = await holdSeats(asked, now());
  refreshTour(place.code);
  return answer.kind === 'refused' ? seatsRefusedWords(answer) : '';
}
