import 'server-only';
import { findOwnBooking, type OwnBooking } from '../booking/find-own-booking';

/** One part of a document. */
export type DocumentBlock = {
  heading: string;
  paragraphs: readonly string[];
  rows: readonly (readonly string[])[];
};

export type OwnDocument = OwnBooking['documents'][number] & { blocks: readonly DocumentBlock[] };

/** A document of a booking this browser may see, null otherwise. */
export async function findOwnDocument(reference: string, id: string): Promise<OwnDocument | null> {
  const booking = await findOwnBooking(reference);
  const document = booking?.documents.find((one) => one.id === id);
  if (document === undefined) return null;
  const content = Array.isArray(document.content) ? document.content : [];
  return { ...document, blocks: content.map(blockOf) };
}

function blockOf(part: unknown): DocumentBlock {
  const { heading, paragraphs, rows } = (part ?? {}) as Partial<DocumentBlock>;
  return { heading: heading ?? '', paragraphs: paragraphs ?? [], rows: rows ?? [] };
}
