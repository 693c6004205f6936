import 'server-only';
import { notFound } from 'next/navigation';
import { accessErrors } from '@/lib/wording/access/access';
import { addressedBooking, addressedId } from '../access/who';
import { NotAllowed, type Who } from '../system/http/action';
import { findOwnDocument } from './find-own-document';

type AddressedDocument = { readonly reference: string; readonly id: string };

/** The booking and the document of a page's address. 404 for what cannot be one. */
export function addressedDocument(given: unknown): AddressedDocument {
  if (typeof given !== 'object' || given === null) notFound();
  const { reference, id } = given as Partial<Record<keyof AddressedDocument, unknown>>;
  return { reference: addressedBooking(reference), id: addressedId(id) };
}

/** Whoever may see the booking that the document belongs to. */
export const ownDocument: Who<AddressedDocument, { documentId: string }> = async ({
  reference,
  id,
}) => {
  const document = await findOwnDocument(reference, id);
  return document === null
    ? new NotAllowed({ errors: [{ message: accessErrors.bookingNotFound }] })
    : { documentId: document.id };
};
