import { Logger, runOnce } from 'graphile-worker';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { jobs } from '../../jobs';
import { scratchDatabase } from '../../testing/scratch-database';
import { db } from '../db';
import { inLots } from './job';
import { tasksOf } from './run-register';

const serverUrl = process.env.DATABASE_URL ?? '';
let scratch: Awaited<ReturnType<typeof scratchDatabase>>;

beforeAll(async () => {
  scratch = await scratchDatabase('lots');
  process.env.DATABASE_URL = scratch.url;
});
afterAll(async () => {
  await db().$disconnect();
  await scratch.drop();
  process.env.DATABASE_URL = serverUrl;
});

/** Every job that is due, by one worker; what each lot was told. */
async function lotsDone(fails: (bookingId: string) => boolean = () => false) {
  const lots: string[][] = [];
  const startTour = inLots<{ bookingId: string }>(200, async (_tx, told) => {
    const ids = told.map(({ bookingId }) => bookingId);
    lots.push(ids);
    if (ids.some(fails)) throw new Error('not today');
  });
  const taskList = tasksOf({ ...jobs, 'start-tour': startTour });
  const logger = new Logger(() => () => {});
  await runOnce({ connectionString: scratch.url, taskList, logger, concurrency: 1 });
  return lots;
}

const queue = (ids: readonly string[], name = 'start-tour', inMinutes = -1) =>
  scratch.client.query(
    `SELECT graphile_worker.add_job($1, json_build_object('bookingId', id), job_key := $1 || id,
       run_at := now() + make_interval(mins => $3)) FROM unnest($2::text[]) id`,
    [name, ids, inMinutes],
  );

const left = async () =>
  (
    await scratch.client.query(
      'SELECT key, attempts FROM graphile_worker.jobs WHERE attempts > 0 OR run_at <= now() ORDER BY key',
    )
  ).rows;

test('those that are due are done together, the others are left', async () => {
  await queue(['a', 'b', 'c']);
  await queue(['later'], 'start-tour', 60);
  expect((await lotsDone()).map((lot) => lot.sort())).toEqual([['a', 'b', 'c']]);
  expect(await left()).toEqual([]);
  const { rows } = await scratch.client.query('SELECT key FROM graphile_worker.jobs');
  expect(rows).toEqual([{ key: 'start-tourlater' }]);
});

test('more than two hundred are done in several lots, each of them once', async () => {
  const ids = Array.from({ length: 450 }, (_, at) => `n${at}`);
  await queue(ids);
  const lots = await lotsDone();
  expect(lots.map(({ length }) => length)).toEqual([200, 200, 50]);
  expect(lots.flat().sort()).toEqual([...ids].sort());
});

test('one that cannot be done keeps nobody back, and fails by itself', async () => {
  await queue(['good', 'bad', 'fine']);
  const lots = await lotsDone((id) => id === 'bad');
  const done = lots.filter((lot) => !lot.includes('bad')).flat();
  expect(done.sort()).toEqual(['fine', 'good']);
  expect(await left()).toEqual([{ key: 'start-tourbad', attempts: 1 }]);
});
