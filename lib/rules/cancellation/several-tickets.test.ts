import { expect, test } from 'vitest';
import { isRefusal } from '../calendar/refusal';
import { yen } from '../calendar/yen';
import { flight, ticketFor } from '../testing/cancellation-case';
import { clock, day } from '../testing/reference-calendar';
import { arrangedAir } from '../testing/shipped-terms';
import { severalTickets } from './several-tickets';

// Two tickets of 120,000 and 80,000 yen; on 2 July row d (40,000) for the one and row c (30,000) for the other.
const declaredAt = clock('2026-07-02 11:00');
const back = {
  departureDate: day('2026-07-15'),
  returnDate: day('2026-07-15'),
  startsAt: clock('2026-07-15 12:00'),
};
const tickets = [
  { ...flight, declaredAt },
  { ...flight, ...back, declaredAt, travelers: [ticketFor(80_000, 60_000)] },
];

function answer(receivedYen: number, until?: 'first-payment' | 'full-payment') {
  const figure = { article: '第15条', clause: 'D4-10.1', source: 'our own terms', confirmed: true };
  const beforePayment = until && { id: 'unpaid', until, ...figure };
  const cancellation = { ...arrangedAir.cancellation, ...(beforePayment ? { beforePayment } : {}) };
  const found = severalTickets(
    { tickets, receivedYen: yen(receivedYen) },
    { ...arrangedAir, cancellation },
  );
  if (isRefusal(found)) throw new Error(found.reason);
  return [found.tickets.map(({ fee }) => fee), found.fee, found.refund, found.owed];
}

test('D4-10.1 each ticket by its own day, the money against all fees together', () => {
  expect(answer(200_000)).toEqual([[40_000, 30_000], 70_000, 130_000, 0]);
  expect(answer(50_000)).toEqual([[40_000, 30_000], 70_000, 0, 20_000]);
});

test('D4-10.1 free until everything is paid: both tickets are, not each by itself', () => {
  expect(answer(199_999, 'full-payment')).toEqual([[0, 0], 0, 199_999, 0]);
  expect(answer(200_000, 'full-payment')).toEqual([[40_000, 30_000], 70_000, 130_000, 0]);
});

test('D4-10.1 free until the first payment: one yen for the booking ends it for both tickets', () => {
  expect(answer(0, 'first-payment')).toEqual([[0, 0], 0, 0, 0]);
  expect(answer(1, 'first-payment')).toEqual([[40_000, 30_000], 70_000, 0, 69_999]);
});
