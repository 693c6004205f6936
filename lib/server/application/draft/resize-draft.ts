import 'server-only';
import type { HoldAnswer } from '../../seats/hold-seats';
import type { DraftAnswers } from './draft-answers';
import { draftAnswersFor } from './draft-answers';
import type { Draft } from './find-draft';
import { holdSeatsOfDraft } from './hold-seats-of-draft';
import { saveDraft } from './save-draft';

/** Another number of people: first the seats, then the answers that still fit. */
export async function resizeDraft(
  draft: Draft,
  size: number,
  at: Date,
): Promise<HoldAnswer | { readonly kind: 'overtaken' }> {
  const asked = { draftId: draft.id, product: draft.product, seats: size };
  const answer = await holdSeatsOfDraft(asked, at);
  if (answer.kind === 'refused') return answer;
  const changes: Partial<DraftAnswers> = { ...draftAnswersFor(draft.answers, size), waiting: null };
  const hold = { seats: size, expiresAt: answer.expiresAt };
  const saved = await saveDraft({ ...draft, hold }, changes, at);
  return saved.kind === 'overtaken' ? saved : answer;
}
