import { randomUUID } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { makeItinerary } from './departures/make-itinerary';
import { db } from './system/db';
import { castBooking, castDeparture, SATO } from './testing/fixtures';
import { killableWorkers } from './testing/killable-workers';
import { actingStaff } from './testing/staff';
import { kill } from './testing/worker';

const BOOKINGS = 40;
const { worker } = killableWorkers('itinerary');

const handed = () => db().document.count({ where: { kind: 'final-itinerary' } });

test('D3-6.2a killed in the middle of forty bookings: after the restart each has its final itinerary and its mail once', async () => {
  const departure = await castDeparture('stay', { departureDate: '2026-12-04', capacity: 60 });
  for (let place = 0; place < BOOKINGS; place += 1) await castBooking(departure, { people: SATO });
  const at = new Date('2026-12-01T11:00:00+09:00');
  const inn = { name: '湖畔の宿 さざなみ', phone: '' };
  const final = {
    ...{ meetingTime: '12:00', meetingPlace: '東京駅 丸の内北口' },
    transport: [{ service: '特急さざなみ7号', route: '' }],
    lodging: [1, 2].map((night) => ({ night, ...inn })),
    vouchers: [{ name: '特急券', receipt: '' }],
    ...{ guideName: '', guidePhone: '', emergencyPhone: '090-0000-0001', note: '' },
  };
  const order = { departureId: departure.id, final, over: 0, press: randomUUID() };
  const answer = await makeItinerary(await actingStaff('clerk', at), order, at);
  expect(answer).toEqual({ kind: 'made', version: 1, bookings: BOOKINGS });

  const first = await worker();
  await vi.waitFor(async () => expect(await handed()).toBeGreaterThan(2), {
    timeout: 60_000,
    interval: 10,
  });
  await kill(first);
  // Control: some have theirs and some do not, and nothing goes on by itself.
  const before = await handed();
  expect(before).toBeLessThan(BOOKINGS);
  await new Promise((done) => setTimeout(done, 1_500));
  expect(await handed()).toBe(before);

  await worker();
  const whole = { timeout: 100_000, interval: 100 };
  await vi.waitFor(async () => expect(await handed()).toBe(BOOKINGS), whole);
  const sent = { template: 'final-itinerary', status: 'sent' };
  await vi.waitFor(
    async () => expect(await db().mail.count({ where: sent })).toBe(BOOKINGS),
    whole,
  );
  const owners = await db().document.groupBy({
    by: ['bookingId'],
    where: { kind: 'final-itinerary' },
  });
  expect(owners).toHaveLength(BOOKINGS);
}, 240_000);
