'use server';

import { redirect } from 'next/navigation';
import type { BookFormState } from '@/lib/schemas/booking/book-form-state';
import { contactSchema } from '@/lib/schemas/booking/contact';
import { formTree } from '@/lib/schemas/form/form-tree';
import type { BookPlace } from '@/lib/server/application/draft/draft-cookie';
import { findDraft } from '@/lib/server/application/draft/find-draft';
import { keepAnswers } from '@/lib/server/application/draft/keep-answers';
import { bookPlace } from '@/lib/server/application/draft/open-step';
import { shownAgain } from '@/lib/server/application/draft/shown-again';
import { now } from '@/lib/server/system/clock';
import { expectForm } from '@/lib/server/system/http/expect-form';
import { draftGoneWords } from '@/lib/wording/booking/booking';

/** Keeps where the representative is reached. */
export async function saveContact(
  given: BookPlace,
  state: BookFormState,
  form: FormData,
): Promise<BookFormState> {
  expectForm(form);
  const place = bookPlace(given);
  const draft = await findDraft(place);
  if (draft === null) return shownAgain(state, form, [{ message: draftGoneWords.refusal }]);
  const parsed = contactSchema.safeParse(formTree(form));
  if (!parsed.success) return shownAgain(state, form, parsed.error);
  redirect(await keepAnswers(place, draft, { contact: parsed.data, checked: null }, now()));
}
