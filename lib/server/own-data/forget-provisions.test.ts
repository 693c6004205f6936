import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { db } from '../system/db';
import { castBooking, castDeparture, SATO } from '../testing/fixtures';
import { actingStaff } from '../testing/staff';
import { eraseExpired } from './erase-expired';

afterAll(() => db().$disconnect());

/** A list that one traveler stood on. */
async function listMade(madeAt: Date): Promise<string> {
  const departure = await castDeparture('stay', { departureDate: '2022-03-04' });
  const booking = await castBooking(departure, { people: SATO });
  const { staffId } = await actingStaff('clerk', madeAt);
  const { id } = await db().passengerList.create({
    data: {
      ...{ departureId: departure.id, idempotencyKey: randomUUID(), staffId, madeAt },
      ...{ recipientClass: 'lodging', recipientName: '湖畔の宿', recipientCountry: 'JP' },
      ...{ recipientAddress: '長野県水面市1-1', recipientRepresentative: '岸 みどり' },
      ...{ items: ['name'], travelers: 1 },
      provisions: {
        create: {
          ...{ travelerId: booking.travelerIds[0] ?? '', bookingId: booking.id },
          ...{ items: ['name'], basis: 'third-party-travel', providedAt: madeAt },
        },
      },
    },
    select: { id: true },
  });
  return id;
}

const left = async (id: string) => [
  await db().passengerList.count({ where: { id } }),
  await db().provisionRecord.count({ where: { listId: id } }),
];

test('P28 a record made on 1 March 2022 stays through 1 March 2025, goes the next day, once', async () => {
  const made = await listMade(new Date('2022-03-01T23:59:00+09:00'));
  const dayAfter = await listMade(new Date('2022-03-02T00:00:00+09:00'));
  await eraseExpired(new Date('2025-03-01T23:59:59.999+09:00'));
  expect(await left(made)).toEqual([1, 1]);
  const over = new Date('2025-03-02T00:00:00+09:00');
  await Promise.all([eraseExpired(over), eraseExpired(over)]);
  await eraseExpired(over);
  expect([await left(made), await left(dayAfter)]).toEqual([
    [0, 0],
    [1, 1],
  ]);
});

test('P28 a record of 28 February of a leap year goes on 1 March', async () => {
  const id = await listMade(new Date('2020-02-28T12:00:00+09:00'));
  await eraseExpired(new Date('2023-02-28T23:59:59.999+09:00'));
  expect(await left(id)).toEqual([1, 1]);
  await eraseExpired(new Date('2023-03-01T00:00:00+09:00'));
  expect(await left(id)).toEqual([0, 0]);
});

test('a record is not rewritten meanwhile', async () => {
  const id = await listMade(new Date('2026-12-01T12:00:00+09:00'));
  await expect(
    db().provisionRecord.updateMany({ where: { listId: id }, data: { items: [] } }),
  ).rejects.toThrow(/append-only/);
});
