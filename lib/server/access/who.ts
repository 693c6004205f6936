import 'server-only';
import { notFound } from 'next/navigation';
import { isBookingReference } from '@/lib/schemas/access/booking-reference';
import { isRecordId } from '@/lib/schemas/form/record-id';
import { isRequestReference } from '@/lib/schemas/own-data/disclosure';
import { accessErrors } from '@/lib/wording/access/access';
import { disclosureErrors } from '@/lib/wording/own-data/disclosure-errors';
import { NotAllowed, type Who } from '../system/http/action';
import type { CodePurpose } from './access-codes';
import { findPendingCode, type PendingCode } from './code-cookie';
import { findDisclosureGrant } from './disclosure-grant';
import { mayViewBooking } from './viewer';

/** No question is asked: what is done is open to everybody, or whoever holds its key was meant. */
export const anybody: Who<unknown, null> = async () => null;

/** The booking of a page's address. 404 for what cannot be one. */
export function addressedBooking(given: unknown): string {
  if (!isBookingReference(given)) notFound();
  return given;
}

/** The row of a page's address. 404 for what cannot be the id of one. */
export function addressedId(given: unknown): string {
  if (!isRecordId(given)) notFound();
  return given;
}

/** Whoever may see the booking: signed in, or let in by a mailed code. */
export const ownBooking: Who<string, { bookingId: string }> = async (reference) =>
  (await mayViewBooking(reference)) ??
  new NotAllowed({ errors: [{ message: accessErrors.bookingNotFound }] });

/** The browser for which a code is on its way. */
export function pendingCode(
  purpose: CodePurpose,
  message: string = accessErrors.noPending,
): Who<undefined, PendingCode> {
  return async () => (await findPendingCode(purpose)) ?? new NotAllowed({ errors: [{ message }] });
}

/** The request of a page's address. 404 for what cannot be one. */
export function addressedRequest(given: unknown): string {
  if (!isRequestReference(given)) notFound();
  return given;
}

/** Whoever has shown in the last half hour that the address is theirs. */
export const ownData: Who<unknown, { email: string }> = async () =>
  (await findDisclosureGrant()) ??
  new NotAllowed({ errors: [{ message: disclosureErrors.expired }] });
