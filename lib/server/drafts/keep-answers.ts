import 'server-only';
import { saveDraft } from '../commands/save-draft';
import { readApplication } from './application';
import type { DraftAnswers } from './draft-answers';
import { type BookPlace, bookPath } from './draft-cookie';
import type { Draft } from './find-draft';
import { missingStep } from './missing-step';

/** Keeps the answers of a step and tells where to go on: to the first step with something left to answer. */
export async function keepAnswers(
  place: BookPlace,
  draft: Draft,
  changes: Partial<DraftAnswers>,
  at: Date,
): Promise<string> {
  const answers = { ...draft.answers, ...changes };
  await saveDraft(draft, changes, at);
  const application = await readApplication({ ...draft, answers }, at);
  return bookPath(place, application === null ? '' : missingStep(application, answers));
}
