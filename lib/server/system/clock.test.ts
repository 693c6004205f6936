import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const START = '2026-11-20T02:00:00Z';

beforeEach(() => {
  vi.resetModules();
  vi.stubEnv('CLOCK_START', START);
  vi.useFakeTimers({ now: new Date('2026-01-01T00:00:00Z') });
  Reflect.deleteProperty(globalThis, 'tabiyakuStartedAt');
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.resetModules();
  Reflect.deleteProperty(globalThis, 'tabiyakuStartedAt');
});

test('every copy of the module tells the same time, however late it is loaded', async () => {
  const jobs = await import('./clock');
  expect(jobs.now().toISOString()).toBe('2026-11-20T02:00:00.000Z');
  vi.advanceTimersByTime(90_000);
  vi.resetModules();
  const pages = await import('./clock');
  expect(pages).not.toBe(jobs);
  expect(pages.now().toISOString()).toBe('2026-11-20T02:01:30.000Z');
  expect(jobs.now()).toEqual(pages.now());
});

test('the clock runs from the start of the process, not from the first question', async () => {
  const { startClock } = await import('./clock');
  startClock();
  vi.advanceTimersByTime(690_000);
  vi.resetModules();
  const { now } = await import('./clock');
  expect(now().toISOString()).toBe('2026-11-20T02:11:30.000Z');
});

test('without CLOCK_START it is the time of the machine', async () => {
  vi.stubEnv('CLOCK_START', '');
  const { now } = await import('./clock');
  expect(now().toISOString()).toBe('2026-01-01T00:00:00.000Z');
});
