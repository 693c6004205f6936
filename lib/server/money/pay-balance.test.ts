import { afterAll, expect, test } from 'vitest';
import { db } from '../system/db';
import { FRIDAY, ledgerLines, owingFamily, paidFamily } from '../testing/owing-family';
import { payBalance } from './pay-balance';

afterAll(() => db().$disconnect());

const press = { method: 'success', attempt: 'one-press' };

async function traces(bookingId: string) {
  const [events, mails, attempts] = await Promise.all([
    db().bookingEvent.findMany({ where: { bookingId, kind: 'balance-paid' } }),
    db().mail.findMany({ where: { bookingId, template: 'balance-paid' } }),
    db().paymentAttempt.findMany({ where: { bookingId, purpose: 'balance' } }),
  ]);
  return { events, mails, attempts };
}

const CHILD_LEFT = [
  'charge 186200',
  'payment 186200',
  'credit 38300',
  'fee 7660',
  'refund 30640',
  'charge 8100',
];

test('D2-14.1b the difference of 8,100 is paid as it was seen: ledger, event, mail and payment say so', async () => {
  const { booking } = await owingFamily();
  expect(await ledgerLines(booking.id)).toEqual(CHILD_LEFT);
  const answer = await payBalance({ ...press, bookingId: booking.id, seenYen: 8_100 }, FRIDAY);
  expect(answer).toEqual({ kind: 'paid', repeated: false });
  expect(await ledgerLines(booking.id)).toEqual([...CHILD_LEFT, 'payment 8100']);
  const { events, mails, attempts } = await traces(booking.id);
  expect(events).toMatchObject([
    { actor: 'traveler', at: FRIDAY, facts: { amountYen: 8_100, reason: 'room-difference' } },
  ]);
  expect(attempts).toMatchObject([{ amountYen: 8_100, status: 'captured' }]);
  expect(mails).toMatchObject([{ recipient: booking.contactEmail, status: 'queued' }]);
  const { text = '' } = mails[0] ?? {};
  expect(text).toContain('お支払い：8,100円（見本カード（下4桁 4242））');
  expect(text).toContain('内容：お部屋の利用人数が変わったことによる、旅行される方の差額');
  expect(text).toContain('カードのご利用日：2026年11月20日（金）');
  expect(text).toContain('お支払いの残り：0円');
  const stored = await db().booking.findUniqueOrThrow({ where: { id: booking.id } });
  expect(stored.status).toBe('contracted');
});

test('8,000 were seen where 8,100 are owed: nothing is charged, the card is not asked, the new amount is told', async () => {
  const { booking } = await owingFamily();
  const answer = await payBalance({ ...press, bookingId: booking.id, seenYen: 8_000 }, FRIDAY);
  expect(answer).toEqual({ kind: 'changed', seenYen: 8_000, nowYen: 8_100 });
  expect(await ledgerLines(booking.id)).toEqual(CHILD_LEFT);
  expect(await traces(booking.id)).toEqual({ events: [], mails: [], attempts: [] });
});

test('a booking that owes nothing, or gets money back, takes none', async () => {
  const { booking } = await paidFamily();
  const order = { ...press, bookingId: booking.id, seenYen: 8_100 };
  expect(await payBalance(order, FRIDAY)).toEqual({ kind: 'changed', seenYen: 8_100, nowYen: 0 });
  await db().ledgerEntry.create({
    data: {
      bookingId: booking.id,
      kind: 'credit',
      amountYen: 5_000,
      label: '減額',
      idempotencyKey: `less:${booking.id}`,
      at: FRIDAY,
    },
  });
  expect(await payBalance(order, FRIDAY)).toEqual({ kind: 'changed', seenYen: 8_100, nowYen: 0 });
});

test('a declined card: told so, nothing in the ledger, no mail, no event, the booking stands; another card pays', async () => {
  const { booking } = await owingFamily();
  const order = { bookingId: booking.id, seenYen: 8_100, attempt: 'first-card' };
  expect(await payBalance({ ...order, method: 'declined' }, FRIDAY)).toEqual({ kind: 'declined' });
  expect(await ledgerLines(booking.id)).toEqual(CHILD_LEFT);
  expect(await traces(booking.id)).toMatchObject({
    events: [],
    mails: [],
    attempts: [{ status: 'declined' }],
  });
  const again = await payBalance({ ...order, method: 'success' }, FRIDAY);
  expect(again).toEqual({ kind: 'paid', repeated: false });
  expect(await ledgerLines(booking.id)).toEqual([...CHILD_LEFT, 'payment 8100']);
});

test('D2-3.1b a card that fails at the capture ends nothing: the price was paid, the difference stays owed', async () => {
  const { booking, departure } = await owingFamily();
  const order = { bookingId: booking.id, seenYen: 8_100, method: 'fails-at-capture' };
  const answer = await payBalance({ ...order, attempt: 'late-refusal' }, FRIDAY);
  expect(answer).toEqual({ kind: 'declined' });
  expect(await ledgerLines(booking.id)).toEqual(CHILD_LEFT);
  const stored = await db().booking.findUniqueOrThrow({ where: { id: booking.id } });
  expect(stored).toMatchObject({ status: 'contracted', endedAt: null });
  const { sold } = await db().departure.findUniqueOrThrow({ where: { id: departure.id } });
  expect(sold).toBe(3);
  const repeat = await payBalance({ ...order, attempt: 'late-refusal' }, FRIDAY);
  expect(repeat).toEqual({ kind: 'declined' });
  const other = await payBalance({ ...order, ...press }, FRIDAY);
  expect(other).toEqual({ kind: 'paid', repeated: false });
});
