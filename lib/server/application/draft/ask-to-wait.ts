import 'server-only';
import type { ProductRef } from '../../product/product';
import { releaseSeatsOfDraft } from '../../seats/hold-seats';
import { type DraftWaiting, draftAnswersFor } from './draft-answers';
import type { Draft } from './find-draft';
import { saveDraft } from './save-draft';
import { startDraft } from './start-draft';

type Asked = {
  readonly product: ProductRef;
  readonly size: number;
  readonly key: string;
  readonly waiting: DraftWaiting;
};

/**
 * Begins an application that asks for a place in the line, or lets the one that is under way ask for it: it holds no seats.
 *
 * @returns false where another window has changed the draft
 */
export async function askToWait(
  draft: Draft | null,
  { product, size, key, waiting }: Asked,
  at: Date,
): Promise<boolean> {
  if (draft === null) {
    const begun = await startDraft({ product, size, key, holder: null, waiting }, at);
    return begun.kind === 'started';
  }
  const changes = { ...draftAnswersFor(draft.answers, size), waiting, checked: null };
  const saved = await saveDraft(draft, changes, at);
  if (saved.kind === 'overtaken') return false;
  await releaseSeatsOfDraft(draft.id);
  return true;
}
