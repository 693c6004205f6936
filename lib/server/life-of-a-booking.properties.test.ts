import fc from 'fast-check';
import { afterAll, beforeAll, test, vi } from 'vitest';
import { db } from './system/db';
import { steps, tally } from './testing/model/deed';
import { beginWorld, deeds } from './testing/model/histories';
import { doJobs } from './testing/model/run';
import { Site } from './testing/model/site';
import { scratchDatabase } from './testing/scratch-database';

const clock = vi.hoisted(() => ({ at: new Date(0) }));
vi.mock('./system/clock', () => ({ now: () => clock.at, startClock: () => {} }));

// A few histories with every run of the tests; as many as fit into MODEL_SECONDS by hand, with a seed of one's own.
const SECONDS = Number(process.env.MODEL_SECONDS ?? 15);
const RUNS = process.env.MODEL_SECONDS === undefined ? 7 : 100_000;
const SEED = Number(process.env.MODEL_SEED ?? 20_261_201);

const serverUrl = process.env.DATABASE_URL ?? '';
let scratch: Awaited<ReturnType<typeof scratchDatabase>>;
let site: Site;

beforeAll(async () => {
  scratch = await scratchDatabase('model');
  process.env.DATABASE_URL = scratch.url;
  site = new Site(scratch.client, clock);
});
afterAll(async () => {
  if (process.env.MODEL_SECONDS) console.log(steps.taken, Object.fromEntries([...tally].sort()));
  await db().$disconnect();
  await scratch.drop();
  process.env.DATABASE_URL = serverUrl;
});

test('clauses.md 7.2: whatever travelers, clerks and jobs do, and however late, bookings stand as the clauses say', async () => {
  await fc.assert(
    fc.asyncProperty(deeds, fc.integer({ min: 1, max: 40 }), async (all, days) => {
      await fc.asyncModelRun(
        async () => ({ model: await beginWorld(site, days), real: site }),
        [...all, doJobs(1), doJobs(2)],
      );
    }),
    {
      ...{ numRuns: RUNS, seed: SEED, endOnFailure: true },
      interruptAfterTimeLimit: SECONDS * 1_000,
    },
  );
}, 3_600_000);
