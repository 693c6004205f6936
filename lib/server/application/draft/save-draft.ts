import 'server-only';
import type { HoldAnswer } from '../../seats/hold-seats';
import { db } from '../../system/db';
import { seal } from '../../system/sealed';
import type { DraftAnswers } from './draft-answers';
import { DRAFT_MS } from './draft-cookie';
import type { Draft, SealedDraft } from './find-draft';
import { holdSeatsOfDraft } from './hold-seats-of-draft';

/**
 * Keeps the answers of one step. The draft lives for another 48 hours; seats that were lost meanwhile are held
 * again when they are free; a draft that asks to wait holds none.
 *
 * @returns the seats; the answers are kept even where there are none. `overtaken` when the draft is another one by now, and
 *   nothing was kept
 */
export async function saveDraft(
  draft: Draft,
  changes: Partial<DraftAnswers>,
  at: Date,
): Promise<HoldAnswer | { readonly kind: 'overtaken' } | { readonly kind: 'waiting' }> {
  const sealed: SealedDraft = { answers: { ...draft.answers, ...changes } };
  const size = sealed.answers?.size ?? draft.answers.size;
  const kept = await db().bookingDraft.updateMany({
    where: { id: draft.id, revision: draft.revision, expiresAt: { gt: at } },
    data: {
      sealed: seal('draft', sealed),
      revision: { increment: 1 },
      updatedAt: at,
      // What was handed to its customer waits for them to the end of its time.
      expiresAt: new Date(Math.max(at.getTime() + DRAFT_MS, draft.expiresAt.getTime())),
    },
  });
  if (kept.count === 0) return { kind: 'overtaken' };
  if (sealed.answers?.waiting) return { kind: 'waiting' };
  if (draft.hold !== null && draft.hold.seats === size) {
    return { kind: 'held', expiresAt: draft.hold.expiresAt, extended: false };
  }
  return holdSeatsOfDraft({ draftId: draft.id, product: draft.product, seats: size }, at);
}
