'use server';

import { redirect } from 'next/navigation';
import type { BookFormState } from '@/lib/schemas/booking/book-form-state';
import { roomsSchema } from '@/lib/schemas/booking/rooms';
import { roomProblemErrors, roomsPrice } from '@/lib/schemas/booking/rooms-price';
import { formTree } from '@/lib/schemas/form/form-tree';
import { readApplication } from '@/lib/server/application/draft/application';
import type { BookPlace } from '@/lib/server/application/draft/draft-cookie';
import { findDraft } from '@/lib/server/application/draft/find-draft';
import { keepAnswers } from '@/lib/server/application/draft/keep-answers';
import { bookPlace } from '@/lib/server/application/draft/open-step';
import { shownAgain } from '@/lib/server/application/draft/shown-again';
import { now } from '@/lib/server/system/clock';
import { expectForm } from '@/lib/server/system/http/expect-form';
import { draftGoneWords } from '@/lib/wording/booking/booking';

/** Keeps rooms and options; 「金額を確かめる」 only shows what they come to. */
export async function saveRooms(
  given: BookPlace,
  state: BookFormState,
  form: FormData,
): Promise<BookFormState> {
  expectForm(form);
  const place = bookPlace(given);
  const at = now();
  const draft = await findDraft(place);
  const application = draft && (await readApplication(draft, at));
  if (!draft || !application) return shownAgain(state, form, [{ message: draftGoneWords.refusal }]);
  const { snapshot, party } = application;
  const facts = { travelers: party, rooms: snapshot.rooms, options: snapshot.options };
  const tree = formTree(form);
  const parsed = roomsSchema(facts).safeParse(tree);
  if (!parsed.success) return shownAgain(state, form, parsed.error);
  const price = roomsPrice(tree, facts, snapshot.priceTable);
  if (price?.kind === 'rooms-wrong') {
    return shownAgain(state, form, roomProblemErrors(price.problems, parsed.data.rooms));
  }
  if (tree.intent === 'recalculate') return shownAgain(state, form, []);
  redirect(await keepAnswers(place, draft, { ...parsed.data, checked: null }, at, application));
}
