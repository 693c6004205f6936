import 'server-only';
import { releaseSeatsOfDraft } from '../../seats/hold-seats';
import type { Draft } from './find-draft';

/**
 * 席を戻す: nothing came of its card, and the seats go back at once. What was handed to its customer keeps them to the end of its
 * time, as it was told: another card may be asked until then.
 *
 * @clause D3-2.2a
 */
export async function giveSeatsBack({ id, takenDown }: Draft): Promise<void> {
  if (takenDown?.dueAt == null) await releaseSeatsOfDraft(id);
}
