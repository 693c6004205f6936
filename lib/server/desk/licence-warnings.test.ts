import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import sample from '@/lib/agency/sample.json';
import { db } from '../system/db';
import { castDeparture } from '../testing/fixtures';

afterAll(() => db().$disconnect());
afterEach(() => {
  delete process.env.AGENCY_FILE;
  vi.resetModules();
});

/** The warnings of an agency's own, for each process reads its profile once. */
async function warningsOf(profile: object | null, at: string) {
  if (profile !== null) {
    process.env.AGENCY_FILE = path.join(tmpdir(), `agency-${process.pid}.json`);
    writeFileSync(process.env.AGENCY_FILE, JSON.stringify(profile));
  }
  vi.resetModules();
  const { licenceWarnings } = await import('./licence-warnings');
  return licenceWarnings(new Date(at));
}

test('the last day of the registration ends at midnight in Japan', async () => {
  expect(await warningsOf(null, '2030-03-31T23:59:59.999+09:00')).toEqual([
    { kind: 'ends-soon', daysLeft: 0, renewBy: '2030-01-31' },
  ]);
  expect(await warningsOf(null, '2030-04-01T00:00:00+09:00')).toEqual([
    { kind: 'expired', lastDay: '2030-03-31' },
  ]);
});

test('the first warning comes with the day in Japan, and before the first day it is told', async () => {
  expect(await warningsOf(null, '2029-10-01T23:59:59.999+09:00')).toEqual([]);
  expect(await warningsOf(null, '2029-10-02T00:00:00+09:00')).toMatchObject([{ daysLeft: 180 }]);
  expect(await warningsOf(null, '2025-03-31T23:59:59.999+09:00')).toMatchObject([
    { kind: 'not-yet' },
  ]);
});

test('a sub-agent has no period of its own', async () => {
  const agent = {
    ...sample,
    licence: { ...sample.licence, class: 'sub-agent', scope: ['domestic'] },
  };
  const said = await warningsOf(agent, '2031-01-01T00:00:00+09:00');
  expect(said.filter(({ kind }) => kind !== 'tours-abroad-not-allowed')).toEqual([
    { kind: 'no-principal' },
  ]);
});

test('the second class is told of the tours abroad that it shows', async () => {
  await castDeparture('overseas', { departureDate: '2027-07-09' });
  const second = JSON.parse(readFileSync('lib/server/testing/second-agency.json', 'utf8'));
  expect(await warningsOf(second, '2026-11-20T12:00:00+09:00')).toEqual([
    { kind: 'tours-abroad-not-allowed', tours: expect.any(Number) },
  ]);
});
