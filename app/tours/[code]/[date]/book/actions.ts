'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import type { CalendarDate } from '@/lib/rules/calendar-date';
import type { BookFormState } from '@/lib/schemas/booking/book-form-state';
import { partySizeSchema } from '@/lib/schemas/booking/party-size';
import { formTree } from '@/lib/schemas/form-tree';
import { now } from '@/lib/server/clock';
import { holdSeats } from '@/lib/server/commands/hold-seats';
import { resizeDraft } from '@/lib/server/commands/resize-draft';
import { startDraft } from '@/lib/server/commands/start-draft';
import { type BookPlace, bookPath, keepDraftSecret } from '@/lib/server/drafts/draft-cookie';
import { findDraft } from '@/lib/server/drafts/find-draft';
import { bookPlace } from '@/lib/server/drafts/open-step';
import { shownAgain } from '@/lib/server/drafts/shown-again';
import { refreshTour } from '@/lib/server/kept-pages/refresh-tour';
import { findDeparture } from '@/lib/server/queries/find-departure';
import { expectForm } from '@/lib/server/requests/expect-form';
import { draftGoneWords, seatsRefusedWords } from '@/lib/wording/booking';

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
