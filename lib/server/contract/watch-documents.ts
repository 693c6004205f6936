import 'server-only';
import { CONTRACTED_STATES } from '@/lib/rules/contract/contract-transitions';
import type { DocumentKind } from '../documents/document-content';
import { db } from '../system/db';
import { log } from '../system/log';

/** Looks, when the time for it is up, whether the contract document is there (D2-5); staff is told when not. */
export const watchContractDocument = (bookingId: string) => watch(bookingId, 'contract');

/** The same for the final itinerary (D3-6.2a), as long as there is a contract. */
export const watchFinalItinerary = (bookingId: string) => watch(bookingId, 'final-itinerary');

async function watch(bookingId: string, kind: DocumentKind): Promise<boolean> {
  const found = await db().document.count({ where: { bookingId, kind } });
  if (found > 0) return true;
  const status = { in: [...CONTRACTED_STATES] };
  const stands = await db().booking.count({ where: { id: bookingId, status } });
  if (stands > 0) log().error({ bookingId }, `documents: ${kind} overdue`);
  return false;
}
