import 'server-only';
import { CONTRACTED_STATES } from '@/lib/rules/contract/contract-transitions';
import type { DocumentKind } from '../documents/document-content';
import type { Tx } from '../system/db';
import { log } from '../system/log';

/** Looks, when the time for it is up, whether contract documents are there (D2-5); staff is told of one that is not. */
export const watchContractDocuments = (tx: Tx, bookingIds: readonly string[]) =>
  watch(tx, bookingIds, 'contract');

/** The same for final itineraries (D3-6.2a), as long as there is a contract. */
export const watchFinalItineraries = (tx: Tx, bookingIds: readonly string[]) =>
  watch(tx, bookingIds, 'final-itinerary');

async function watch(tx: Tx, bookingIds: readonly string[], kind: DocumentKind): Promise<void> {
  const missing = await tx.booking.findMany({
    where: {
      id: { in: [...bookingIds] },
      status: { in: [...CONTRACTED_STATES] },
      documents: { none: { kind } },
    },
    select: { id: true },
  });
  for (const { id: bookingId } of missing) log().error({ bookingId }, `documents: ${kind} overdue`);
}
