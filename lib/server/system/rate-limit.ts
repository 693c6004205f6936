import 'server-only';
import { db, type Tx } from './db';

/** How often something may be done within a window of time. */
export type Limit = { times: number; windowMs: number };

/** A budget and what a turn takes from it; a turn takes one if nothing else is said. */
export type Budget = { key: string; limit: Limit; amount?: number };

/** Undoes the transaction, so that a refused turn costs nobody anything. */
class Spent extends Error {}

const windowOf = (limit: Limit, at: Date) =>
  new Date(Math.floor(at.getTime() / limit.windowMs) * limit.windowMs);

/** Takes a turn in the caller's transaction, which undoes it if the caller refuses after all. */
export async function takeTurnIn(
  tx: Tx,
  { key, limit, amount = 1 }: Budget,
  at: Date,
): Promise<boolean> {
  if (amount > limit.times) return false;
  const rows = await tx.$executeRaw`
    INSERT INTO "RateLimit" (key, "windowStart", count) VALUES (${key}, ${windowOf(limit, at)}, ${amount}::int)
    ON CONFLICT (key, "windowStart") DO UPDATE SET count = "RateLimit".count + ${amount}::int
    WHERE "RateLimit".count + ${amount}::int <= ${limit.times}::int`;
  return rows === 1;
}

/**
 * Takes a turn from every budget, or from none: what is refused was not done, and is counted nowhere. Counted in the
 * database, so that all processes share it; always in the order of the keys, so that no two wait for each other.
 */
export async function takeTurns(budgets: readonly Budget[], at: Date): Promise<boolean> {
  const inOrder = [...budgets].sort((a, b) => (a.key < b.key ? -1 : 1));
  try {
    await db().$transaction(async (tx) => {
      for (const budget of inOrder) if (!(await takeTurnIn(tx, budget, at))) throw new Spent();
    });
    return true;
  } catch (failure) {
    if (failure instanceof Spent) return false;
    throw failure;
  }
}

/** One turn from one budget. */
export async function takeTurn(key: string, limit: Limit, at: Date): Promise<boolean> {
  return takeTurns([{ key, limit }], at);
}

/** Gives a turn back that turned out to be nobody's guess: its place in the window is free again. */
export async function giveTurnBack(key: string, limit: Limit, at: Date): Promise<void> {
  await db().rateLimit.updateMany({
    where: { key, windowStart: windowOf(limit, at), count: { gt: 0 } },
    data: { count: { decrement: 1 } },
  });
}

/** Forgets windows that are over. */
export async function forgetTurns(before: Date): Promise<number> {
  return (await db().rateLimit.deleteMany(turnsBefore(before))).count;
}

export const countTurns = (before: Date) => db().rateLimit.count(turnsBefore(before));

const turnsBefore = (before: Date) => ({ where: { windowStart: { lt: before } } });
