'use server';

import { redirect } from 'next/navigation';
import type { BookFormState } from '@/lib/schemas/booking/book-form-state';
import { type GuardianAnswer, guardiansSchema } from '@/lib/schemas/booking/guardians';
import { formTree } from '@/lib/schemas/form/form-tree';
import { readApplication } from '@/lib/server/application/draft/application';
import type { BookPlace } from '@/lib/server/application/draft/draft-cookie';
import { findDraft } from '@/lib/server/application/draft/find-draft';
import { keepAnswers } from '@/lib/server/application/draft/keep-answers';
import { bookPlace } from '@/lib/server/application/draft/open-step';
import { guardianPlaces, minorsOf } from '@/lib/server/application/draft/party';
import { shownAgain } from '@/lib/server/application/draft/shown-again';
import { now } from '@/lib/server/system/clock';
import { expectForm } from '@/lib/server/system/http/expect-form';
import { draftGoneWords } from '@/lib/wording/booking/booking';

/** Keeps who comes along with the minors of the party, and who consents. */
export async function saveGuardians(
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
  const { party, terms } = application;
  const parsed = guardiansSchema({
    minors: minorsOf(party),
    guardians: guardianPlaces(party, terms),
    contactEmail: draft.answers.contact?.email ?? '',
  }).safeParse(formTree(form));
  if (!parsed.success) return shownAgain(state, form, parsed.error);
  const guardians = parsed.data.minors as Record<string, GuardianAnswer>;
  redirect(await keepAnswers(place, draft, { guardians, checked: null }, at, application));
}
