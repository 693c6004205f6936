import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { sessionCookieName } from '../access/cookies';
import { signIn } from '../access/sign-in';
import { listOwnBookings } from '../booking/list-own-bookings';
import { db } from '../system/db';
import { makeBooking } from '../testing/booking-fixture';
import { findHeldData } from './find-held-data';

const browser = vi.hoisted(() => ({ cookies: new Map<string, string>() }));
const at = vi.hoisted(() => new Date('2026-12-05T00:00:00.000Z'));

vi.mock('next/headers', () => ({
  cookies: async () => ({
    get: (name: string) => {
      const value = browser.cookies.get(name);
      return value === undefined ? undefined : { name, value };
    },
  }),
}));
vi.mock('next/server', () => ({ connection: async () => undefined }));
vi.mock('../system/clock', () => ({ now: () => at }));

beforeEach(() => browser.cookies.clear());
afterAll(() => db().$disconnect());

const address = () => `${randomUUID()}@example.jp`;

async function account(email: string) {
  browser.cookies.set(sessionCookieName(), await signIn({ email }, at));
  return db().user.findUniqueOrThrow({ where: { email } });
}

/** 渚 books, signed in, for 波多野 under 波多野's own address, and pays with a card. */
async function bookedForAnother() {
  const [booker, contact] = [address(), address()];
  const { id: userId } = await account(booker);
  const booking = await makeBooking({ email: contact });
  await db().booking.update({ where: { id: booking.id }, data: { userId } });
  for (const purpose of ['price', 'balance']) {
    await db().paymentAttempt.create({
      data: {
        bookingId: booking.id,
        idempotencyKey: randomUUID(),
        adapter: 'sandbox',
        adapterRef: randomUUID(),
        amountYen: purpose === 'price' ? 240_000 : 8_100,
        purpose,
        status: 'captured',
        methodLabel: purpose === 'price' ? '見本カード（下4桁 4242）' : '見本カード（下4桁 0341）',
        createdAt: at,
        updatedAt: at,
      },
    });
  }
  return { booker, contact, userId, booking };
}

test('the account that booked sees the booking in its list and may open it', async () => {
  const { booker, userId, booking } = await bookedForAnother();
  const own = await makeBooking({ email: booker });
  const listed = await listOwnBookings({ userId, email: booker }, at);
  const references = [booking.reference, own.reference];
  expect(listed.map(({ reference }) => reference).sort()).toEqual(references.sort());
  const { mayViewBooking } = await import('../access/viewer');
  expect(await mayViewBooking(booking.reference)).toEqual({ bookingId: booking.id });
});

test('another account neither lists the booking nor opens it', async () => {
  const { booking } = await bookedForAnother();
  const stranger = address();
  const { id: userId } = await account(stranger);
  expect(await listOwnBookings({ userId, email: stranger }, at)).toEqual([]);
  const { mayViewBooking } = await import('../access/viewer');
  expect(await mayViewBooking(booking.reference)).toBeNull();
  const guest = await makeBooking({ email: address() });
  expect(await mayViewBooking(guest.reference)).toBeNull();
});

test('P68 held on the account: that it booked and what it paid, nothing of those who travel', async () => {
  const { booker, contact, booking } = await bookedForAnother();
  const held = await findHeldData(booker, at);
  expect(held.bookings).toEqual([]);
  expect(held.bookedForOthers).toMatchObject([
    {
      reference: booking.reference,
      totalYen: 240_000,
      payments: [{ amountYen: 240_000, method: '見本カード（下4桁 4242）' }],
    },
  ]);
  const file = JSON.stringify(held);
  const others = ['波多野', '柚香', '蒼介', 'ハタノ', '1984-05-06', '凪町', '09000000001', '0341'];
  expect([...others, contact].filter((mark) => file.includes(mark))).toEqual([]);
});

test('P68 held on the contact: all of the booking, and that another’s account made it, not whose', async () => {
  const { booker, contact, booking } = await bookedForAnother();
  const held = await findHeldData(contact, at);
  expect(held.bookings).toMatchObject([{ reference: booking.reference, account: 'other' }]);
  expect(held.bookedForOthers).toEqual([]);
  expect(JSON.stringify(held)).not.toContain(booker);
});
