import 'server-only';
import type { DocumentSection } from '@/lib/wording/documents/document-section';
import { findOwnBooking, type OwnBooking } from '../booking/find-own-booking';
import { documentContentOf } from './document-content';

export type OwnDocument = OwnBooking['documents'][number] & {
  blocks: readonly DocumentSection[];
};

/** A document of a booking this browser may see, null otherwise. */
export async function findOwnDocument(reference: string, id: string): Promise<OwnDocument | null> {
  return documentIn(await findOwnBooking(reference), id);
}

/** One of the documents of a booking, to be shown. */
export function documentIn(booking: OwnBooking | null, id: string): OwnDocument | null {
  const document = booking?.documents.find((one) => one.id === id);
  return document ? { ...document, blocks: documentContentOf(document.content) } : null;
}
