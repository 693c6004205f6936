import 'server-only';
import type { Draft } from './find-draft';
import { saveDraft } from './save-draft';

/** Seats came free for a draft that asked to wait: it is an application like any other now, and is to be checked again. */
export async function takeFreeSeats(draft: Draft, at: Date): Promise<void> {
  await saveDraft(draft, { waiting: null, checked: null }, at);
}
