import 'server-only';
import { cookies } from 'next/headers';
import { connection } from 'next/server';
import { cache } from 'react';
import { isBookingReference } from '@/lib/schemas/access/booking-reference';
import { now } from '../system/clock';
import { db } from '../system/db';
import { hashOf, newSecret } from '../system/sealed';

import { cookieOptions, GRANT_COOKIE, sessionCookieName } from './cookies';
import { addGrant, findGrants, GRANT_ABSOLUTE_MS } from './grants';
import { findSession } from './sessions';

/** Somebody who signed in: the address is verified, because the code went there. */
export type Viewer = { userId: string; email: string; name: string | null; signedInAt: Date };

/** Who is signed in on this browser, null for a guest. */
export const findViewer = cache(async (): Promise<Viewer | null> => {
  await connection();
  const token = (await cookies()).get(sessionCookieName())?.value;
  return token === undefined ? null : findSession(token, now());
});

/**
 * Whether this browser may see a booking: it is signed in with the booking's own address or with the account that
 * made it, or it holds a live grant after a code. Null for everybody else, and for a reference that does not exist.
 */
export const mayViewBooking = cache(
  async (reference: string): Promise<{ bookingId: string } | null> => {
    if (!isBookingReference(reference)) return null;
    const [viewer, grants] = await Promise.all([findViewer(), liveGrants()]);
    if (viewer === null && grants.length === 0) return null;
    const booking = await db().booking.findUnique({
      where: { reference },
      select: { id: true, contactEmail: true, userId: true },
    });
    if (booking === null) return null;
    const signedIn =
      viewer !== null &&
      (viewer.email === booking.contactEmail || viewer.userId === booking.userId);
    const granted = grants.some((grant) => grant.bookingId === booking.id);
    return signedIn || granted ? { bookingId: booking.id } : null;
  },
);

/** The live grants of this browser. */
export const liveGrants = cache(async () => {
  await connection();
  const secret = (await cookies()).get(GRANT_COOKIE)?.value;
  return secret === undefined ? [] : findGrants(hashOf(secret), now());
});

/** Lets this browser see one booking, after a code or after sending the application. Only in an action. */
export async function grantBooking(bookingId: string, at: Date): Promise<void> {
  await grant({ purpose: 'booking', bookingId, email: null }, at);
}

/** Lets this browser see all that is held on one address, after a fresh code to it. Only in an action. */
export async function grantDisclosure(email: string, at: Date): Promise<void> {
  await grant({ purpose: 'disclosure', bookingId: null, email }, at);
}

async function grant(
  what: { purpose: 'booking' | 'disclosure'; bookingId: string | null; email: string | null },
  at: Date,
): Promise<void> {
  const store = await cookies();
  const former = store.get(GRANT_COOKIE)?.value;
  const secret = newSecret();
  await addGrant(
    { ...what, former: former === undefined ? null : hashOf(former), tokenHash: hashOf(secret) },
    at,
  );
  store.set(GRANT_COOKIE, secret, cookieOptions(GRANT_ABSOLUTE_MS));
}
