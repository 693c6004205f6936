import 'server-only';
import { finalItineraryWords as words } from '@/lib/wording/documents/final-itinerary';
import type { OwnBooking } from '../booking/find-own-booking';
import { agency } from '../system/agency';
import { documentContentOf } from './document-content';

/**
 * 旅行中の緊急連絡先: the number of the final itinerary that was handed over last; without one, the agency's own.
 *
 * @clause D3-28.7
 */
export function emergencyPhoneOf({ documents }: Pick<OwnBooking, 'documents'>): string {
  const last = documents.findLast(({ kind }) => kind === 'final-itinerary');
  const rows = documentContentOf(last?.content).flatMap((section) => section.rows);
  const [, handed] = rows.findLast(([term]) => term === words.rows.emergency) ?? [];
  return handed ?? agency().emergency?.telephone ?? agency().telephone;
}
