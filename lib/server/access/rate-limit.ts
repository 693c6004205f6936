import 'server-only';
import { db } from '../system/db';

/** How often something may be done within a window of time. */
export type Limit = { times: number; windowMs: number };

/**
 * Counts one turn and says whether it was still within the limit. Counted in the database, so that all
 * processes share it; a refused turn counts too.
 */
export async function takeTurn(key: string, limit: Limit, at: Date): Promise<boolean> {
  const windowStart = new Date(Math.floor(at.getTime() / limit.windowMs) * limit.windowMs);
  const [row] = await db().$queryRaw<{ count: number }[]>`
    INSERT INTO "RateLimit" (key, "windowStart", count) VALUES (${key}, ${windowStart}, 1)
    ON CONFLICT (key, "windowStart") DO UPDATE SET count = "RateLimit".count + 1
    RETURNING count`;
  return (row?.count ?? 1) <= limit.times;
}

/** Forgets windows that are over. */
export async function forgetTurns(before: Date): Promise<void> {
  await db().rateLimit.deleteMany({ where: { windowStart: { lt: before } } });
}
