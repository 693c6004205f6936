import { expect, test, vi } from 'vitest';
import { callOffDeparture } from './departures/call-off-departure';
import { db } from './system/db';
import { castBooking, castDeparture, SATO } from './testing/fixtures';
import { killableWorkers } from './testing/killable-workers';
import { payByCard } from './testing/owing-family';
import { actingStaff } from './testing/staff';
import { kill } from './testing/worker';

const BOOKINGS = 40;
const { worker, taken } = killableWorkers('calloff');

/** Forty bookings of one departure, each paid by a card of its own. */
async function fullDeparture() {
  const departure = await castDeparture('stay', { departureDate: '2026-12-04', capacity: 60 });
  for (let place = 0; place < BOOKINGS; place += 1) {
    await payByCard(await castBooking(departure, { people: SATO, paid: false }));
  }
  return departure;
}

const ended = () => db().callOffBooking.count({ where: { status: 'done' } });

test('D2-15.2.3 killed in the middle of forty bookings: after the restart each is refunded and mailed once', async () => {
  const departure = await fullDeparture();
  const at = new Date('2026-11-20T11:00:00+09:00');
  const minimum = { minimumParticipants: BOOKINGS + 1 };
  await db().packageBooking.updateMany({ data: minimum });
  const staff = await actingStaff('manager', at);
  const order = { departureId: departure.id, explanation: 'お申し込みが40名様でした。' };
  const answer = await callOffDeparture(staff, { ...order, reason: 'too-few-participants' }, at);
  expect(answer).toEqual({ kind: 'called-off', bookings: BOOKINGS, repeated: false });

  const first = await worker();
  await vi.waitFor(async () => expect(await ended()).toBeGreaterThan(2), {
    timeout: 60_000,
    interval: 20,
  });
  await kill(first);
  // Control: some are done and some are not, and nothing goes on by itself.
  const before = await ended();
  expect(before).toBeLessThan(BOOKINGS);
  expect(await db().cancellation.count()).toBe(before);
  await new Promise((done) => setTimeout(done, 1_500));
  expect(await ended()).toBe(before);

  await worker();
  const whole = { timeout: 100_000, interval: 100 };
  await vi.waitFor(async () => expect(await ended()).toBe(BOOKINGS), whole);
  const refunded = () => db().refund.count({ where: { status: 'succeeded', amountYen: 33_000 } });
  await vi.waitFor(async () => expect(await refunded()).toBe(BOOKINGS), whole);
  const mailed = { template: 'departure-called-off', status: 'sent' };
  await vi.waitFor(
    async () => expect(await db().mail.count({ where: mailed })).toBe(BOOKINGS),
    whole,
  );

  expect(await db().booking.groupBy({ by: ['status'], _count: true })).toEqual([
    { status: 'cancelled-by-company', _count: BOOKINGS },
  ]);
  expect(await db().cancellation.count()).toBe(BOOKINGS);
  expect(await db().ledgerEntry.count({ where: { kind: 'refund', amountYen: 33_000 } })).toBe(40);
  expect(await db().refund.count()).toBe(BOOKINGS);
  expect(await db().mail.count()).toBe(BOOKINGS);
  // A mail whose answer was lost with the process goes out again as the same mail, never as another.
  expect(new Set(taken().map(({ messageId }) => messageId)).size).toBe(BOOKINGS);
  const { sold, held } = await db().departure.findUniqueOrThrow({ where: { id: departure.id } });
  expect({ sold, held }).toEqual({ sold: 0, held: 0 });
}, 240_000);
