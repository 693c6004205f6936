import 'server-only';
import { db } from '../system/db';
import { countTurns, forgetTurns } from '../system/rate-limit';

const DAY_MS = 24 * 3_600_000;

const dayBefore = (at: Date) => new Date(at.getTime() - DAY_MS);
const expired = (at: Date) => ({ where: { expiresAt: { lt: dayBefore(at) } } });
const ended = (at: Date) => ({ where: { expires: { lt: dayBefore(at) } } });

/** How many codes, grants, sessions and counts ended more than a day ago. */
export async function countAccess(at: Date): Promise<number> {
  const counts = await Promise.all([
    db().accessCode.count(expired(at)),
    db().accessGrant.count(expired(at)),
    db().session.count(ended(at)),
    countTurns(dayBefore(at)),
  ]);
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Deletes codes, grants, sessions and counts a day after they ended; twice changes nothing. @returns how many */
export async function forgetAccess(at: Date): Promise<number> {
  const codes = await db().accessCode.deleteMany(expired(at));
  const grants = await db().accessGrant.deleteMany(expired(at));
  const sessions = await db().session.deleteMany(ended(at));
  return codes.count + grants.count + sessions.count + (await forgetTurns(dayBefore(at)));
}
