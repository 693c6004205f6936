import 'server-only';
import type { FormError } from '@/lib/schemas/form/form-state';
import { seatsRefusedWords } from '@/lib/wording/booking/start-page';
import { refreshTour } from '../../catalogue/kept-pages/refresh-tour';
import type { BookPlace } from './draft-cookie';
import type { Draft } from './find-draft';
import { holdSeatsOfDraft } from './hold-seats-of-draft';

/**
 * Holds the seats of a draft for another twenty minutes, as long as they are free. Only in an action.
 *
 * @returns what keeps it from them; nothing when they are held
 */
export async function holdAgain(place: BookPlace, draft: Draft, at: Date): Promise<FormError[]> {
  const { id: draftId, product, answers } = draft;
  if (answers.waiting) return [];
  const answer = await holdSeatsOfDraft({ draftId, product, seats: answers.size }, at);
  refreshTour(place.code);
  return answer.kind === 'refused' ? [{ message: seatsRefusedWords(answer) }] : [];
}
