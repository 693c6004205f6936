import 'server-only';
import type { Refused, SentForm } from '../../system/http/action';
import { applicationOf } from './application';
import type { DraftAnswers } from './draft-answers';
import { type BookPlace, bookPath, draftSecret, keepDraftSecret } from './draft-cookie';
import { changedSince } from './draft-state';
import { draftBySecret } from './find-draft';
import { notKept } from './made-for';
import { missingStep } from './missing-step';
import type { OwnApplication } from './own-draft';
import { saveDraft } from './save-draft';

/**
 * Keeps the answers of a step, on this browser for another 48 hours, and leads to the first step with something left
 * to answer. Answers that another window gave meanwhile to the same questions are not written over unseen; the same
 * answers once more are no conflict. What was checked before is to be checked again. Only in an action.
 */
export async function keepAnswers(
  sent: SentForm<BookPlace, OwnApplication>,
  given: Partial<DraftAnswers>,
): Promise<{ readonly goTo: string } | Refused> {
  const { of: place, own, typed, at } = sent;
  const { draft, application: offer } = own;
  const changes = { checked: null, ...given };
  const overtaken = changedSince(typed.draftState, draft).filter(
    ({ part }) =>
      part === 'whole' || (part in changes && !same(changes[part], draft.answers[part])),
  );
  if (overtaken.length > 0) return notKept(overtaken);
  const secret = await draftSecret();
  const saved = await saveDraft(draft, changes, at);
  if (saved.kind === 'overtaken') {
    const now = secret && (await draftBySecret(secret, draft.product, at));
    if (!now) return { goTo: bookPath(place) };
    return keepAnswers({ ...sent, own: { draft: now, application: offer } }, given);
  }
  if (secret !== null) await keepDraftSecret(place, secret);
  const answers = { ...draft.answers, ...changes };
  return { goTo: bookPath(place, missingStep(applicationOf(offer, answers), answers)) };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
