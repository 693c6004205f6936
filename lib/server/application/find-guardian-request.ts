import 'server-only';
import { notFound } from 'next/navigation';
import { bookingOf } from '../booking/booking-of';
import { db } from '../system/db';
import { hashOf } from '../system/sealed';

/** Whether a text has the form of the secret in a mailed link. */
function isConsentSecret(text: unknown): text is string {
  return typeof text === 'string' && /^[\w-]{43}$/.test(text);
}

/** The secret of a page's address. 404 for what cannot be one. */
export function consentSecretOf(given: unknown): string {
  if (!isConsentSecret(given)) notFound();
  return given;
}

/** What a guardian is asked, by the secret of the mailed link; null when there is nothing to decide any more. */
export async function findGuardianRequest(secret: string, at: Date) {
  if (!isConsentSecret(secret)) return null;
  const request = await db().guardianConsent.findUnique({
    where: { tokenHash: hashOf(secret) },
    include: {
      traveler: { select: { familyName: true, givenName: true } },
      booking: {
        select: {
          status: true,
          acceptedAt: true,
          departureDate: true,
          returnDate: true,
          tripSnapshot: true,
          contactFamilyName: true,
          contactGivenName: true,
          answerBy: true,
          startsAt: true,
        },
      },
    },
  });
  if (request === null) return null;
  const text = await db().consentText.findUnique({ where: { sha256: request.textSha256 } });
  const { status, expiresAt } = request;
  const booking = bookingOf(request.booking);
  const open =
    status === 'requested' &&
    booking.status === 'applied' &&
    booking.acceptedAt === null &&
    expiresAt !== null &&
    expiresAt > at &&
    booking.startsAt > at.getTime();
  return open && text !== null ? { ...request, booking, expiresAt, text: text.body } : null;
}

export type GuardianRequest = NonNullable<Awaited<ReturnType<typeof findGuardianRequest>>>;
