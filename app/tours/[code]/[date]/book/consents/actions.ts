'use server';

import { redirect } from 'next/navigation';
import type { BookFormState } from '@/lib/schemas/booking/book-form-state';
import { consentsSchema } from '@/lib/schemas/booking/consents';
import { formTree } from '@/lib/schemas/form/form-tree';
import { readApplication } from '@/lib/server/application/draft/application';
import { consentAnswers, shownBoxes } from '@/lib/server/application/draft/consent-answers';
import { readConsentToken } from '@/lib/server/application/draft/consent-token';
import { type BookPlace, bookPath } from '@/lib/server/application/draft/draft-cookie';
import { findDraft } from '@/lib/server/application/draft/find-draft';
import { keepAnswers } from '@/lib/server/application/draft/keep-answers';
import { bookPlace } from '@/lib/server/application/draft/open-step';
import { shownAgain } from '@/lib/server/application/draft/shown-again';
import { now } from '@/lib/server/system/clock';
import { expectForm } from '@/lib/server/system/http/expect-form';
import { draftGoneWords } from '@/lib/wording/booking/booking';

/** Keeps the decisions on the very texts that the page has shown, of the very people it named. */
export async function saveConsents(
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
  const { items, party } = application;
  const tree = formTree(form);
  const token = readConsentToken(String(tree.token ?? ''), draft.id, shownBoxes(items, party), at);
  if (token !== 'good') redirect(`${bookPath(place, 'consents')}?again=${token}`);
  const asked = items.map((item) => ({ ...item, ownBoxes: item.asked === 'each' }));
  const parsed = consentsSchema(asked, party.length).safeParse(tree);
  if (!parsed.success) return shownAgain(state, form, parsed.error);
  const consents = consentAnswers(items, party, parsed.data.consents);
  redirect(
    await keepAnswers(
      place,
      draft,
      { consents, antiSocialDeclared: true, checked: null },
      at,
      application,
    ),
  );
}
