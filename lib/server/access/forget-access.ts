import 'server-only';
import { db } from '../system/db';
import { forgetTurns } from '../system/rate-limit';

const DAY_MS = 24 * 3_600_000;

/** Deletes codes, grants, sessions and counts a day after they ended; twice changes nothing. */
export async function forgetAccess(at: Date): Promise<void> {
  const before = new Date(at.getTime() - DAY_MS);
  await db().accessCode.deleteMany({ where: { expiresAt: { lt: before } } });
  await db().accessGrant.deleteMany({ where: { expiresAt: { lt: before } } });
  await db().session.deleteMany({ where: { expires: { lt: before } } });
  await forgetTurns(before);
}
