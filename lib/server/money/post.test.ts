import { afterAll, expect, test } from 'vitest';
import { db } from '../system/db';
import { makeBooking } from '../testing/booking-fixture';
import { post } from './post';

afterAll(() => db().$disconnect());

const at = new Date('2027-01-15T03:00:00Z');
const posted = (bookingId: string, amountYen: number) =>
  db().$transaction((tx) => post(tx, [{ cause: 'contract', bookingId, amountYen, at }]));
const lines = (bookingId: string) =>
  db().ledgerEntry.findMany({ where: { bookingId }, select: { kind: true, amountYen: true } });

test('the same cause twice is one line, at another amount it is refused, nothing is written for 0', async () => {
  const { id } = await makeBooking();
  await posted(id, 0);
  expect(await lines(id)).toEqual([]);
  await posted(id, 240_000);
  await posted(id, 240_000);
  await expect(posted(id, 240_001)).rejects.toThrow('says otherwise');
  expect(await lines(id)).toEqual([{ kind: 'charge', amountYen: 240_000 }]);
});
