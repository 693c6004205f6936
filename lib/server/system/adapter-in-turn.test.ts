import { afterAll, expect, test } from 'vitest';
import { inTurn } from './adapter-in-turn';
import { db } from './db';

afterAll(() => db().$disconnect());

const question = { sql: 'SELECT 1', args: [], argTypes: [] };

/** A connection that counts how many queries it was given at once; every second one fails. */
function connection() {
  let [open, most, asked] = [0, 0, 0];
  const run = async (_query: typeof question) => {
    asked += 1;
    const fails = asked % 2 === 0;
    most = Math.max(most, ++open);
    await new Promise((wake) => setImmediate(wake));
    open -= 1;
    if (fails) throw new Error('refused');
    return { columnNames: [], columnTypes: [], rows: [] };
  };
  const queries = {
    queryRaw: run,
    executeRaw: async (query: typeof question) => (await run(query)).rows.length,
  };
  return { queries, most: () => most };
}

const askAtOnce = (asked: ReturnType<typeof connection>['queries']) =>
  Promise.allSettled(
    [1, 2, 3, 4].flatMap(() => [asked.queryRaw(question), asked.executeRaw(question)]),
  );

test('queries of one transaction take turns, also after one that fails', async () => {
  const { queries, most } = connection();
  const answers = await askAtOnce(inTurn(queries));
  expect(answers.map(({ status }) => status === 'fulfilled')).toEqual(
    [1, 0, 1, 0, 1, 0, 1, 0].map(Boolean),
  );
  expect(most()).toBe(1);
});

test('control: without it the connection is asked eight things at once', async () => {
  const { queries, most } = connection();
  await askAtOnce(queries);
  expect(most()).toBe(8);
});

// A warning fails the run: lib/server/testing/no-driver-warnings.ts.
test('a row and its relations are read in a transaction without a warning of the driver', async () => {
  const read = await db().$transaction(async (tx) => {
    await tx.booking.findFirst({
      include: { travelers: true, events: true, mails: true, payments: true },
    });
    return Promise.all([1, 2, 3, 4].map((n) => tx.$queryRaw`SELECT ${n}::int AS n`));
  });
  expect(read).toEqual([[{ n: 1 }], [{ n: 2 }], [{ n: 3 }], [{ n: 4 }]]);
});
