import { beforeEach, expect, test, vi } from 'vitest';

const clock = vi.hoisted(() => ({ at: 0 }));
const findMany = vi.hoisted(() => vi.fn<() => Promise<{ code: string }[]>>());
vi.mock('../system/clock', () => ({ now: () => new Date(clock.at) }));
vi.mock('../system/db', () => ({ db: () => ({ tour: { findMany } }) }));

import { forgetTourCodes, isKnownTourCode } from './known-tour-codes';

const tours = (...codes: string[]) => Promise.resolve(codes.map((code) => ({ code })));
const away = () => Promise.reject(new Error('away'));

beforeEach(() => {
  Reflect.deleteProperty(globalThis, 'tabiyakuTourCodes');
  clock.at = Date.parse('2026-11-20T02:00:00Z');
  findMany.mockReset().mockImplementation(() => tours('kyoto', 'nara'));
});

test('all who ask before the first answer is back wait for it', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => isKnownTourCode('kyoto')));
  expect(answers).toEqual(Array(20).fill(true));
  expect(findMany).toHaveBeenCalledOnce();
});

test('an unknown code is looked up again after two seconds, not before', async () => {
  expect(await isKnownTourCode('otaru')).toBe(false);
  findMany.mockImplementation(() => tours('kyoto', 'otaru'));
  clock.at += 1_999;
  expect(await isKnownTourCode('otaru')).toBe(false);
  clock.at += 1;
  expect(await isKnownTourCode('otaru')).toBe(true);
  expect(findMany).toHaveBeenCalledTimes(2);
});

test('a tour that was known stays so while the database is away, for however long', async () => {
  await isKnownTourCode('kyoto');
  findMany.mockImplementation(away);
  for (let minutes = 0; minutes < 5; minutes += 1) {
    clock.at += 61_000;
    expect(await isKnownTourCode('kyoto')).toBe(true);
    expect(await isKnownTourCode('nowhere')).toBe(false);
  }
});

test('a process that never reached the database leaves the answer to the page', async () => {
  findMany.mockImplementation(away);
  expect(await isKnownTourCode('kyoto')).toBe(true);
  findMany.mockImplementation(() => tours('nara'));
  clock.at += 2_000;
  expect(await isKnownTourCode('kyoto')).toBe(false);
});

test('when tours came or went the next question reads them, past an answer under way', async () => {
  await isKnownTourCode('kyoto');
  let late = (_rows: { code: string }[]) => {};
  findMany.mockImplementation(() => new Promise((resolve) => (late = resolve)));
  clock.at += 60_000;
  expect(await isKnownTourCode('kyoto')).toBe(true);
  forgetTourCodes();
  findMany.mockImplementation(() => tours('nara', 'otaru'));
  expect(await isKnownTourCode('otaru')).toBe(true);
  late([{ code: 'kyoto' }]);
  await Promise.resolve();
  expect(await isKnownTourCode('kyoto')).toBe(false);
  expect(await isKnownTourCode('otaru')).toBe(true);
});

test('a forgotten set still serves while the database is away', async () => {
  await isKnownTourCode('kyoto');
  forgetTourCodes();
  findMany.mockImplementation(away);
  expect(await isKnownTourCode('kyoto')).toBe(true);
});
