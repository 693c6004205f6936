'use server';

import { redirect } from 'next/navigation';
import type { BookFormState } from '@/lib/schemas/booking/book-form-state';
import { formTree } from '@/lib/schemas/form/form-tree';
import { readApplication } from '@/lib/server/application/draft/application';
import { type BookPlace, bookPath } from '@/lib/server/application/draft/draft-cookie';
import { findDraft } from '@/lib/server/application/draft/find-draft';
import { keepAnswers } from '@/lib/server/application/draft/keep-answers';
import { bookPlace } from '@/lib/server/application/draft/open-step';
import { shownAgain } from '@/lib/server/application/draft/shown-again';
import { now } from '@/lib/server/system/clock';
import { expectForm } from '@/lib/server/system/http/expect-form';
import { draftGoneWords } from '@/lib/wording/booking/booking';

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
