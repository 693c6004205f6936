import 'server-only';
import type { FormError } from '@/lib/schemas/form/form-state';
import { seatsRefusedWords } from '@/lib/wording/booking/booking';
import { refreshTour } from '../../catalogue/kept-pages/refresh-tour';
import { holdSeats } from '../../seats/hold-seats';
import type { BookPlace } from './draft-cookie';
import type { Draft } from './find-draft';

/**
 * Holds the seats of a draft for another twenty minutes, as long as they are free. Only in an action.
 *
 * @returns what keeps it from them; nothing when they are held
 */
export async function holdAgain(place: BookPlace, draft: Draft, at: Date): Promise<FormError[]> {
  const { id: draftId, departureId, answers } = draft;
  const answer = await holdSeats({ draftId, departureId, seats: answers.size }, at);
  refreshTour(place.code);
  return answer.kind === 'refused' ? [{ message: seatsRefusedWords(answer) }] : [];
}
