import { expect, test } from 'vitest';
import { CALM_MS, lookAfter, PAUSES_S } from './look-after.mjs';

/** Something that runs and can be made to end, with a clock of its own. */
function kept() {
  let at = 0;
  const pauses: number[] = [];
  const said: string[] = [];
  const refuse: string[] = [];
  let end = (_how: string) => {};
  const run = () => ({
    ended: new Promise<string>((ended) => {
      end = ended;
    }),
  });
  let starts = 0;
  const again = async () => {
    starts += 1;
    const why = refuse.shift();
    if (why !== undefined) throw new Error(why);
    return run();
  };
  const watch = lookAfter('The database', run(), again, {
    wait: async (ms: number) => void pauses.push(ms / 1000),
    tell: (line: string) => void said.push(line),
    now: () => at,
  });
  let lost: string | null = null;
  watch.lost.then((line: string) => {
    lost = line;
  });
  const settled = () => new Promise((wake) => setImmediate(wake));
  const dies = async (how: string, afterMs = 1_000) => {
    at += afterMs;
    end(how);
    await settled();
  };
  return { watch, pauses, said, refuse, dies, starts: () => starts, lost: () => lost };
}

test('what ends is started again, and both are said', async () => {
  const one = kept();
  await one.dies('signal SIGKILL');
  expect(one.starts()).toBe(1);
  expect(one.said).toEqual([
    'The database has ended (signal SIGKILL). Starting it again in 0.5 s …',
    'The database runs again.',
  ]);
});

test('pauses grow while it keeps ending or does not come up, and then it is given up in one line', async () => {
  const one = kept();
  one.refuse.push('no room on the disk', 'no room on the disk');
  for (const _ of [1, 2, 3, 4]) await one.dies('status 1');
  expect(one.pauses).toEqual(PAUSES_S);
  expect(one.lost()).toBe(null);
  await one.dies('signal SIGKILL');
  expect(one.lost()).toBe(
    'The database has ended 7 times in a row and is not started again (the last time: signal SIGKILL).',
  );
  expect(one.starts()).toBe(6);
});

test.each([
  [CALM_MS, [0.5, 0.5]],
  [CALM_MS - 1, [0.5, 1]],
])('after running for %i ms the pauses are %j', async (ran, pauses) => {
  const one = kept();
  await one.dies('signal SIGKILL');
  await one.dies('signal SIGKILL', ran);
  expect(one.pauses).toEqual(pauses);
});

test('what was stopped on purpose stays stopped', async () => {
  const one = kept();
  one.watch.rest();
  await one.dies('signal SIGINT');
  expect([one.starts(), one.said, one.lost()]).toEqual([0, [], null]);
});
