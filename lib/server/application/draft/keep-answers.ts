import 'server-only';
import { applicationOf, type Offer, readApplication } from './application';
import type { DraftAnswers } from './draft-answers';
import { type BookPlace, bookPath, draftSecret, keepDraftSecret } from './draft-cookie';
import type { Draft } from './find-draft';
import { missingStep } from './missing-step';
import { saveDraft } from './save-draft';

/**
 * Keeps the answers of a step, on this browser for another 48 hours, and tells where to go on: to the first step with something left to
 * answer. Only in an action.
 *
 * @param offer what the action decided on; read here where it needed none
 */
export async function keepAnswers(
  place: BookPlace,
  draft: Draft,
  changes: Partial<DraftAnswers>,
  at: Date,
  offer: Offer | null = null,
): Promise<string> {
  const answers = { ...draft.answers, ...changes };
  await saveDraft(draft, changes, at);
  const secret = await draftSecret();
  if (secret !== null) await keepDraftSecret(place, secret);
  const application = offer
    ? applicationOf(offer, answers)
    : await readApplication({ ...draft, answers }, at);
  return bookPath(place, application === null ? '' : missingStep(application, answers));
}
