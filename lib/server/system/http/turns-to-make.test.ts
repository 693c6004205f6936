import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TurnsToMake } from './turns-to-make';

const share = {
  burst: 1000,
  back: 0.05,
  waiting: 6,
  waitingEach: 3,
  patience: 8000,
  longest: 5000,
  crowd: 4,
  restTimes: 9,
};

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

const turns = () => new TurnsToMake(share, () => performance.now());
const settled = async (asked: Promise<boolean>) => Promise.race([asked, Promise.resolve('waits')]);

/** Asks, and notes when its turn comes. */
function asking(queue: TurnsToMake, began: string[], address: string, client: string) {
  return queue
    .take(address, client)
    .then((turn) => void began.push(turn ? address : `not ${address}`));
}

test('one page is made at a time, and the kept pages have the processor for as long again', async () => {
  const queue = turns();
  expect(await queue.take('/a', 'robot')).toBe(true);
  const second = queue.take('/b', 'somebody');
  expect(await settled(second)).toBe('waits');
  await vi.advanceTimersByTimeAsync(200);
  queue.done('/a');
  await vi.advanceTimersByTimeAsync(199);
  expect(await settled(second)).toBe('waits');
  await vi.advanceTimersByTimeAsync(1);
  expect(await second).toBe(true);
});

test('whoever asks for one page waits for one page of a robot that asks for many', async () => {
  const queue = turns();
  const began: string[] = [];
  await queue.take('/0', 'robot');
  for (const n of [1, 2, 3]) asking(queue, began, `/${n}`, 'robot');
  asking(queue, began, '/mine', 'somebody');
  for (const address of ['/0', '/1', '/mine', '/2']) {
    queue.done(address);
    await vi.advanceTimersByTimeAsync(0);
  }
  expect(began).toEqual(['/1', '/mine', '/2', '/3']);
});

test('in a crowd of four the kept pages have the processor for nine times as long', async () => {
  const queue = turns();
  await queue.take('/0', 'first');
  const [next] = ['a', 'b', 'c', 'd'].map((client) => queue.take(`/${client}`, client));
  await vi.advanceTimersByTimeAsync(100);
  queue.done('/0');
  await vi.advanceTimersByTimeAsync(899);
  expect(await settled(next as Promise<boolean>)).toBe('waits');
  await vi.advanceTimersByTimeAsync(1);
  expect(await next).toBe(true);
});

test('whoever has had nothing yet goes before those who have had much', async () => {
  const queue = turns();
  const began: string[] = [];
  await queue.take('/0', 'robot');
  asking(queue, began, '/1', 'robot');
  asking(queue, began, '/2', 'robot');
  asking(queue, began, '/mine', 'somebody');
  await vi.advanceTimersByTimeAsync(100);
  queue.done('/0');
  await vi.advanceTimersByTimeAsync(100);
  expect(began).toEqual(['/mine']);
});

test('the same page asked for meanwhile is made once, for all', async () => {
  const queue = turns();
  await queue.take('/a', 'robot');
  expect(await queue.take('/a', 'somebody')).toBe(true);
});

test.each([
  ['three of one client wait, the fourth comes back later', ['x', 'x', 'x', 'x'], [3]],
  ['six of all wait, the seventh comes back later', ['x', 'x', 'x', 'y', 'y', 'y', 'z'], [6]],
])('%s', async (_, clients, sentAway) => {
  const queue = turns();
  await queue.take('/0', 'first');
  const asked = clients.map((client, n) => queue.take(`/n${n}`, client));
  const answers = await Promise.all(asked.map(settled));
  expect(answers.flatMap((answer, n) => (answer === false ? [n] : []))).toEqual(sentAway);
});

test('a client that has had its share comes back later, others have their turn', async () => {
  const queue = turns();
  const makeOne = async (client: string, ms: number) => {
    const turn = queue.take(`/${client}`, client);
    await vi.advanceTimersByTimeAsync(ms);
    const had = await settled(turn);
    await vi.advanceTimersByTimeAsync(ms);
    queue.done(`/${client}`);
    await vi.advanceTimersByTimeAsync(ms);
    return had;
  };
  expect(await makeOne('robot', 400)).toBe(true);
  expect(await makeOne('robot', 400)).toBe(true);
  expect(await settled(queue.take('/more', 'robot'))).toBe(false);
  expect(queue.secondsUntilTurn('robot')).toBeGreaterThan(2);
  expect(await makeOne('somebody', 100)).toBe(true);
  await vi.advanceTimersByTimeAsync(queue.secondsUntilTurn('robot') * 1000);
  expect(await makeOne('robot', 100)).toBe(true);
});

test('whoever went away gives up their place, and nobody waits for them', async () => {
  const queue = turns();
  const began: string[] = [];
  const gone = new AbortController();
  await queue.take('/0', 'first');
  const left = queue.take('/left', 'robot', gone.signal);
  asking(queue, began, '/mine', 'somebody');
  gone.abort();
  expect(await left).toBe(false);
  queue.done('/0');
  await vi.advanceTimersByTimeAsync(0);
  expect(began).toEqual(['/mine']);
});

test('nobody waits longer than eight seconds, nor for a page that never ends', async () => {
  const queue = turns();
  const began: string[] = [];
  await queue.take('/slow', 'robot');
  asking(queue, began, '/a', 'x');
  await vi.advanceTimersByTimeAsync(8000);
  expect(began).toEqual(['not /a']);
  await vi.advanceTimersByTimeAsync(2000);
  expect(await settled(queue.take('/b', 'x'))).toBe(true);
});
