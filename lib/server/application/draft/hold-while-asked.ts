import 'server-only';
import { minutesInMs, promises } from '@/lib/rules/promises';
import { holdUntil } from '../../seats/hold-seats';
import { db } from '../../system/db';
import type { Draft } from './find-draft';
import { holdSeatsOfDraft } from './hold-seats-of-draft';

/**
 * Holds the seats of a draft while its card company takes its time; those of what was handed to its customer beyond the end of its
 * time too, as the button was pressed in time.
 *
 * @clause D3-2.2b
 */
export async function holdWhileAsked(draft: Draft, at: Date): Promise<void> {
  const { id: draftId, product, answers, takenDown } = draft;
  await holdSeatsOfDraft({ draftId, product, seats: answers.size }, at);
  const until = new Date(at.getTime() + minutesInMs(promises.seatsMinutes));
  if (takenDown?.dueAt != null && takenDown.dueAt < until)
    await db().$transaction((tx) => holdUntil(tx, draftId, until));
}
