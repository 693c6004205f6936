import 'server-only';
import { hoursInMs, minutesInMs, promises } from '@/lib/rules/promises';
import { db } from '../system/db';

/** A grant ends after two hours without use, and after a day in any case. */
const GRANT_IDLE_MS = hoursInMs(promises.openedIdleHours);
export const GRANT_ABSOLUTE_MS = hoursInMs(promises.openedHours);
/** Seeing all that is held takes a fresh code each time. */
const DISCLOSURE_GRANT_MS = minutesInMs(promises.ownDataMinutes);

/** How stale a grant may get before its use is written down again. */
const TOUCH_MS = 10 * 60_000;

/**
 * Adds what a browser may see. The browser's secret changes with every new permission; what it could see before
 * moves along, so that a secret planted beforehand opens nothing.
 */
export async function addGrant(
  grant: {
    purpose: 'booking' | 'disclosure';
    bookingId: string | null;
    email: string | null;
    former: string | null;
    tokenHash: string;
  },
  at: Date,
): Promise<void> {
  const { former, ...row } = grant;
  const lifeMs = grant.purpose === 'disclosure' ? DISCLOSURE_GRANT_MS : GRANT_IDLE_MS;
  await db().$transaction(async (tx) => {
    if (former !== null) {
      await tx.accessGrant.updateMany({
        where: { tokenHash: former, expiresAt: { gt: at }, revokedAt: null },
        data: { tokenHash: row.tokenHash },
      });
    }
    await tx.accessGrant.create({
      data: { ...row, createdAt: at, expiresAt: new Date(at.getTime() + lifeMs) },
    });
  });
}

/** The live grants of a browser; looking at a booking keeps its grant alive for another two hours. */
export async function findGrants(tokenHash: string, at: Date) {
  const oldest = new Date(at.getTime() - GRANT_ABSOLUTE_MS);
  const grants = await db().accessGrant.findMany({
    where: {
      purpose: { in: ['booking', 'disclosure'] },
      ...{ tokenHash, revokedAt: null, expiresAt: { gt: at }, createdAt: { gt: oldest } },
    },
  });
  const until = new Date(at.getTime() + GRANT_IDLE_MS);
  const stale = grants.filter(
    ({ purpose, expiresAt }) =>
      purpose === 'booking' && until.getTime() - expiresAt.getTime() > TOUCH_MS,
  );
  if (stale.length > 0) {
    await db().accessGrant.updateMany({
      where: { id: { in: stale.map(({ id }) => id) } },
      data: { expiresAt: until },
    });
  }
  return grants;
}

/** Takes back everything a browser may see (sign out). */
export async function revokeGrants(tokenHash: string, at: Date): Promise<void> {
  await db().accessGrant.updateMany({
    where: { tokenHash, revokedAt: null },
    data: { revokedAt: at },
  });
}
