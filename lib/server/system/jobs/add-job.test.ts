import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { db } from '../db';
import { addJob } from './add-job';

const clock = vi.hoisted(() => ({ at: new Date(0) }));
vi.mock('../clock', () => ({ now: () => clock.at }));

afterEach(
  () =>
    db().$executeRaw`SELECT graphile_worker.complete_jobs(array_agg(id)) FROM graphile_worker.jobs`,
);
afterAll(() => db().$disconnect());

async function minutesToWait(runAt: Date | undefined): Promise<number> {
  const key = randomUUID();
  await db().$transaction((tx) =>
    addJob(tx, { name: 'expire-holds', payload: { departureId: 'none' }, key, runAt }),
  );
  const [row] = await db().$queryRaw<{ minutes: number }[]>`
    SELECT round(extract(epoch FROM run_at - now()) / 60)::int AS minutes
    FROM graphile_worker.jobs WHERE key = ${key}`;
  return row?.minutes ?? Number.NaN;
}

test.each(['2020-01-01T00:00:00Z', '2040-01-01T00:00:00Z'])(
  'a job waits as long by the database’s clock as by the server’s, started at %s',
  async (start) => {
    clock.at = new Date(start);
    expect(await minutesToWait(new Date(clock.at.getTime() + 20 * 60_000))).toBe(20);
    expect(await minutesToWait(undefined)).toBe(0);
  },
);
