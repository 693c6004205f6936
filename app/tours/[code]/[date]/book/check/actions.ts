'use server';

import { redirect } from 'next/navigation';
import type { BookFormState } from '@/lib/schemas/booking/book-form-state';
import { formTree } from '@/lib/schemas/form-tree';
import { now } from '@/lib/server/clock';
import { readApplication } from '@/lib/server/drafts/application';
import { type BookPlace, bookPath } from '@/lib/server/drafts/draft-cookie';
import { findDraft } from '@/lib/server/drafts/find-draft';
import { keepAnswers } from '@/lib/server/drafts/keep-answers';
import { bookPlace } from '@/lib/server/drafts/open-step';
import { shownAgain } from '@/lib/server/drafts/shown-again';
import { expectForm } from '@/lib/server/requests/expect-form';
import { draftGoneWords } from '@/lib/wording/booking';

/** Keeps which total and which statement were seen; anything else is shown anew. */
export async function confirmChecked(
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
  const { price, statement } = application;
  const tree = formTree(form);
  const seen =
    price?.kind === 'priced' &&
    statement !== null &&
    tree.totalYen === String(price.total) &&
    tree.statementSha256 === statement.sha256;
  if (!seen) redirect(`${bookPath(place, 'check')}?changed`);
  const checked = { totalYen: price.total, statementSha256: statement.sha256 };
  redirect(await keepAnswers(place, draft, { checked }, at, application));
}
