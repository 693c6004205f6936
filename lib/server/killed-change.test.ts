import { expect, test, vi } from 'vitest';
import { db } from './system/db';
import { priced, sent, withContent } from './testing/changed-trip';
import { castBooking, castDeparture, SATO } from './testing/fixtures';
import { killableWorkers } from './testing/killable-workers';
import { payByCard } from './testing/owing-family';
import { kill } from './testing/worker';

const BOOKINGS = 40;
const { worker, taken } = killableWorkers('change', { CLOCK_START: '2026-11-20T02:00:00Z' });

const told = () => db().bookingChange.count({ where: { status: 'told' } });

test('D2-12.2 killed in the middle of forty bookings: after the restart each is changed, told and paid back once', async () => {
  const departure = await castDeparture('stay', { departureDate: '2026-12-04', capacity: 60 });
  for (let place = 0; place < BOOKINGS; place += 1) {
    await payByCard(await castBooking(departure, { people: SATO, paid: false }));
  }
  await withContent(departure.id);
  const at = new Date('2026-11-20T11:00:00+09:00');
  const { answer } = await sent(
    { departureId: departure.id },
    { ...priced('fare-cut', -3_000), answerDay: departure.departureDate },
    at,
  );
  expect(answer).toEqual({ kind: 'sent', bookings: BOOKINGS, repeated: false });

  const first = await worker();
  const soon = { timeout: 60_000, interval: 20 };
  await vi.waitFor(async () => expect(await told()).toBeGreaterThan(2), soon);
  await kill(first);
  // Control: some are told and some are not, and nothing goes on by itself.
  const before = await told();
  expect(before).toBeLessThan(BOOKINGS);
  await new Promise((done) => setTimeout(done, 1_500));
  expect(await told()).toBe(before);

  await worker();
  const whole = { timeout: 100_000, interval: 100 };
  await vi.waitFor(async () => expect(await told()).toBe(BOOKINGS), whole);
  const refunded = () => db().refund.count({ where: { status: 'succeeded', amountYen: 3_000 } });
  await vi.waitFor(async () => expect(await refunded()).toBe(BOOKINGS), whole);
  const mailed = { template: 'tour-change', status: 'sent' };
  await vi.waitFor(
    async () => expect(await db().mail.count({ where: mailed })).toBe(BOOKINGS),
    whole,
  );

  const lines = await db().ledgerEntry.groupBy({
    by: ['kind', 'amountYen'],
    _count: true,
    orderBy: { kind: 'asc' },
  });
  expect(lines).toEqual([
    { kind: 'charge', amountYen: 33_000, _count: BOOKINGS },
    { kind: 'credit', amountYen: 3_000, _count: BOOKINGS },
    { kind: 'payment', amountYen: 33_000, _count: BOOKINGS },
    { kind: 'refund', amountYen: 3_000, _count: BOOKINGS },
  ]);
  expect(await db().priceLine.count({ where: { kind: 'price-change', amountYen: -3_000 } })).toBe(
    BOOKINGS,
  );
  expect(await db().refund.count()).toBe(BOOKINGS);
  expect(await db().mail.count()).toBe(BOOKINGS);
  // A mail whose answer was lost with the process goes out again as the same mail, never as another.
  expect(new Set(taken().map(({ messageId }) => messageId)).size).toBe(BOOKINGS);
  expect(await db().booking.groupBy({ by: ['status'], _count: true })).toEqual([
    { status: 'change-proposed', _count: BOOKINGS },
  ]);
}, 240_000);
