import 'server-only';
import { addressHash } from '../access/access-codes';
import { bookingById } from '../booking/find-own-booking';
import { db } from '../system/db';
import { bookingFacts } from './held-booking';
import { heldPayments } from './held-money';
import { moment } from './moment';

/** The account of an address, with the sessions that go on; null where nobody ever signed in. */
export async function heldAccount(email: string, at: Date) {
  const user = await db().user.findUnique({
    where: { email },
    include: { sessions: { where: { expires: { gt: at } }, orderBy: { expires: 'asc' } } },
  });
  if (user === null) return null;
  return {
    email: user.email,
    name: user.name,
    image: user.image,
    createdAt: moment(user.createdAt),
    emailVerifiedAt: moment(user.emailVerified),
    sessions: user.sessions.map(({ expires }) => ({ endsAt: moment(expires) })),
  };
}

/**
 * Bookings that the owner of an address made while signed in, under the contact address of somebody else: that they
 * made them, and what they paid when they applied. Who travels is told to the contact alone.
 */
export async function heldBookedForOthers(email: string) {
  const rows = await db().booking.findMany({
    where: { user: { email }, contactEmail: { not: email } },
    orderBy: { appliedAt: 'desc' },
    select: { id: true },
  });
  const bookings = await Promise.all(rows.map(({ id }) => bookingById(id)));
  return bookings
    .filter((booking) => booking !== null)
    .map((booking) => ({
      ...bookingFacts(booking),
      payments: heldPayments(booking.payments.filter(({ purpose }) => purpose === 'price')),
    }));
}

/** Codes asked for and browsers let in, as far as they are still kept. */
export async function heldAccess(email: string, bookingIds: readonly string[]) {
  const [codes, grants] = await Promise.all([
    db().accessCode.findMany({ where: { email: addressHash(email) } }),
    db().accessGrant.findMany({
      where: { OR: [{ email }, { bookingId: { in: [...bookingIds] } }] },
    }),
  ]);
  return [
    ...codes.map((code) => ({
      kind: `code:${code.purpose}`,
      at: moment(code.createdAt),
      endsAt: moment(code.expiresAt),
      usedAt: moment(code.usedAt),
      revokedAt: null,
      tries: code.attempts,
    })),
    ...grants.map((grant) => ({
      kind: `used:${grant.purpose}`,
      at: moment(grant.createdAt),
      endsAt: moment(grant.expiresAt),
      usedAt: null,
      revokedAt: moment(grant.revokedAt),
      tries: null,
    })),
  ].sort((left, right) => (left.at < right.at ? 1 : -1));
}
