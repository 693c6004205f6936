import { afterAll, expect, test } from 'vitest';
import { eventTitle } from '@/lib/wording/booking/booking-events';
import { paymentStatusWords } from '@/lib/wording/money/payment';
import { bookingById } from '../booking/find-own-booking';
import { callOffBooking } from '../departures/call-off-booking';
import { callOffDeparture } from '../departures/call-off-departure';
import { payBalance } from '../money/pay-balance';
import { db } from '../system/db';
import { FRIDAY, owingFamily } from '../testing/owing-family';
import { actingStaff } from '../testing/staff';
import { findHeldData } from './find-held-data';
import { heldCancellations } from './held-money';

afterAll(() => db().$disconnect());

test('P68 a payment made after the contract is in it, with the card that was declined before, and the event', async () => {
  const { booking } = await owingFamily();
  const order = { bookingId: booking.id, seenYen: 8_100, attempt: 'held' };
  await payBalance({ ...order, method: 'declined' }, FRIDAY);
  await payBalance({ ...order, method: 'success' }, FRIDAY);
  const held = await findHeldData(booking.contactEmail, FRIDAY);
  const [own] = held.bookings;
  expect(own?.payments).toMatchObject([
    { amountYen: 186_200, purpose: 'price', status: 'captured' },
    { amountYen: 8_100, purpose: 'balance', status: 'declined' },
    { amountYen: 8_100, purpose: 'balance', status: 'captured' },
  ]);
  for (const { status = '' } of own?.payments ?? [{}]) {
    expect(paymentStatusWords[status]).toBeDefined();
  }
  expect(own?.ledger.at(-1)).toMatchObject({ kind: 'payment', amountYen: 8_100 });
  expect(own?.events.at(-1)).toMatchObject({
    kind: 'balance-paid',
    facts: { amountYen: 8_100, reason: 'room-difference' },
  });
  expect(eventTitle('balance-paid')).toBe('残りの金額をお支払いいただきました');
  expect(held.mails.some(({ text }) => text?.includes('お支払い：8,100円'))).toBe(true);
});

test('P68 what a traveler declared was declared on the site, what the agency ended was declared by nobody', async () => {
  const { booking, departure } = await owingFamily();
  const order = { departureId: departure.id, reason: 'too-few-participants' } as const;
  const manager = await actingStaff('manager', FRIDAY);
  await callOffDeparture(manager, { ...order, explanation: 'お申し込みが4名様でした。' }, FRIDAY);
  await callOffBooking(booking.id, FRIDAY);
  const held = await findHeldData(booking.contactEmail, FRIDAY);
  const through = held.bookings[0]?.cancellations.map((one) => one.declaredThrough);
  expect(through).toEqual(['web', null]);
  const own = await bookingById(booking.id);
  if (own === null) throw new Error('no booking');
  const unpaid = own.cancellations.map((one) => ({ ...one, stepKey: 'F1', ground: 'non-payment' }));
  const told = heldCancellations({ ...own, cancellations: unpaid }, null, (text) => text);
  expect(told.map((one) => one.declaredThrough)).toEqual([null, null]);
});
