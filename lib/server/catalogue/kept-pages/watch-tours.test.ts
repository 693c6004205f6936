import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { db } from '../../system/db';
import { castDeparture } from '../../testing/fixtures';
import { watchTours } from './watch-tours';

const heard: string[] = [];
const isAway = () => (globalThis as { tabiyakuDatabaseAway?: boolean }).tabiyakuDatabaseAway;

beforeAll(() => watchTours((tourCode) => void heard.push(tourCode)));
afterAll(() => db().$disconnect());

/** Notifications arrive in the order of the commits: after a word of our own nothing older is under way. */
async function forgetWhatWasHeard() {
  const word = randomUUID();
  await db().$executeRaw`SELECT pg_notify('tour_changes', ${word})`;
  await vi.waitFor(() => expect(heard).toContain(word));
  heard.length = 0;
}

const takeSeat = (id: string) =>
  db().departure.update({ where: { id }, data: { held: { increment: 1 } } });

test('a seat that is taken or returned names its tour, once the change is committed', async () => {
  const { id, tourCode } = await castDeparture('stay', {
    departureDate: '2026-07-09',
    capacity: 9,
  });
  const undone = db().$transaction(async (tx) => {
    await tx.departure.update({ where: { id }, data: { held: 5 } });
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  const next = await castDeparture('stay', { departureDate: '2026-07-09', capacity: 9 });
  await forgetWhatWasHeard();
  await takeSeat(next.id);
  await vi.waitFor(() => expect(heard).toEqual([next.tourCode]));
  expect(heard).not.toContain(tourCode);
  await takeSeat(id);
  await vi.waitFor(() => expect(heard).toEqual([next.tourCode, tourCode]));
});

test('a departure that comes or goes concerns every page', async () => {
  const { id } = await castDeparture('stay', { departureDate: '2026-07-09', capacity: 9 });
  await forgetWhatWasHeard();
  await db().departure.delete({ where: { id } });
  await vi.waitFor(() => expect(heard).toEqual(['']));
});

test('a statement that touches no row says nothing', async () => {
  const { id, tourCode } = await castDeparture('stay', {
    departureDate: '2026-07-09',
    capacity: 9,
  });
  await forgetWhatWasHeard();
  await db().departure.updateMany({ where: { id: 'none.2026-07-09' }, data: { held: 1 } });
  await takeSeat(id);
  await vi.waitFor(() => expect(heard).toEqual([tourCode]));
});

test('a connection that breaks comes back and forgets every page, for what it missed', async () => {
  heard.length = 0;
  await db().$queryRaw`
    SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity
    WHERE query = 'LISTEN tour_changes' AND datname = current_database()`;
  await vi.waitFor(() => expect(isAway()).toBe(true));
  await vi.waitFor(() => expect(heard).toEqual(['']), { timeout: 10_000 });
  expect(isAway()).toBe(false);
  const { id, tourCode } = await castDeparture('stay', {
    departureDate: '2026-07-09',
    capacity: 9,
  });
  await takeSeat(id);
  await vi.waitFor(() => expect(heard).toContain(tourCode));
});
