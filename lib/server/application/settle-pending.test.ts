import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { cancelTravelers } from '../cancellation/cancel-travelers';
import { payBalance } from '../money/pay-balance';
import { payments } from '../money/payments/payments';
import { tellPayment } from '../money/payments/pending-payment';
import { releaseSpare } from '../money/payments/release-spare';
import { told } from '../money/payments/sandbox';
import { db } from '../system/db';
import { filledDraft, reread, wholeBooking } from '../testing/filled-draft';
import { castDeparture } from '../testing/fixtures';
import { FRIDAY, ledgerLines, owingFamily } from '../testing/owing-family';
import { holdSeatsOfDraft } from './draft/hold-seats-of-draft';
import { hearPayment, settlePending } from './settle-pending';
import { submitApplication } from './submit-application';

afterEach(() => vi.restoreAllMocks());
afterAll(() => db().$disconnect());

const NOON = new Date('2026-06-01T12:00:00+09:00');
const after = (at: Date, minutes: number, ms = 0) => new Date(at.getTime() + minutes * 60_000 + ms);

/** An application whose card company tells later. */
async function waitingFor(method: string) {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09' });
  const { draft, secret } = await filledDraft(departure, NOON);
  const order = { draft, method, attempt: 'once', userId: null, returnTo: '/back' };
  const answer = await submitApplication(order, NOON);
  if (answer.kind !== 'pending') throw new Error(answer.kind);
  const key = `authorise:${draft.bookingKey}:once:${method}`;
  const payment = () => db().paymentAttempt.findUniqueOrThrow({ where: { idempotencyKey: key } });
  const bookings = () => db().booking.count({ where: { idempotencyKey: draft.bookingKey } });
  const seats = async () => {
    const where = { id: departure.id };
    const { sold, held } = await db().departure.findUniqueOrThrow({ where });
    return { sold, held };
  };
  const mails = () =>
    db().mail.count({ where: { idempotencyKey: `not-sent:${answer.id}`, template: 'not-sent' } });
  return { departure, draft, secret, order, answer, key, payment, bookings, seats, mails };
}

test('D2-3.1a a card that answers later: no booking meanwhile, no second card is asked, the job sends the application once', async () => {
  const asked = vi.spyOn(payments(), 'authorise');
  const { order, answer, payment, bookings, seats } = await waitingFor('answers-later');
  expect(answer).toMatchObject({ kind: 'pending', redirectUrl: null });
  expect(await payment()).toMatchObject({ status: 'pending', pendingAt: NOON, bookingId: null });
  for (const again of [{}, { attempt: 'another press' }, { method: 'success', attempt: 'third' }]) {
    const press = await submitApplication({ ...order, ...again }, after(NOON, 1));
    expect(press).toEqual(answer);
  }
  expect(asked).toHaveBeenCalledTimes(1);
  expect([await bookings(), await seats()]).toEqual([0, { sold: 0, held: 1 }]);
  await releaseSpare(answer.id, after(NOON, 5));
  expect((await payment()).status).toBe('pending');
  const sent = await settlePending(answer.id, after(NOON, 6));
  if (sent?.kind !== 'sent') throw new Error('not sent');
  const booking = await wholeBooking(sent.bookingId);
  expect(booking).toMatchObject({ status: 'applied', totalYen: 33_000, formedAt: null });
  expect(booking.payments.map(({ status }) => status)).toEqual(['authorised']);
  expect(booking.mails.map(({ template }) => template)).toEqual(['acceptance']);
  expect(await settlePending(answer.id, after(NOON, 7))).toBeNull();
  expect([await bookings(), await seats()]).toEqual([1, { sold: 0, held: 1 }]);
});

test('D2-3.1b a card that declines later: no booking, seats back, one mail says so; another card may be tried', async () => {
  const { order, answer, payment, bookings, seats, mails, secret, departure } =
    await waitingFor('declines-later');
  for (const minutes of [1, 2]) {
    expect(await settlePending(answer.id, after(NOON, minutes))).toEqual({ kind: 'declined' });
  }
  expect(await payment()).toMatchObject({ status: 'declined', bookingId: null });
  expect([await bookings(), await seats(), await mails()]).toEqual([0, { sold: 0, held: 0 }, 1]);
  const draft = await reread(secret, departure.id, after(NOON, 3));
  const { id: draftId, product } = draft;
  await holdSeatsOfDraft({ draftId, product, seats: 1 }, after(NOON, 3));
  await settlePending(answer.id, after(NOON, 3));
  expect(await seats()).toEqual({ sold: 0, held: 1 });
  const other = { ...order, draft, method: 'success', attempt: 'other' };
  expect((await submitApplication(other, after(NOON, 4))).kind).toBe('sent');
});

test('no answer for fifteen minutes: given back by the key of the order, seats back, told by mail; a late yes changes nothing', async () => {
  const released = vi.spyOn(payments(), 'release');
  const { answer, key, payment, bookings, seats, mails } = await waitingFor('asks-its-customer');
  expect(answer.redirectUrl).toMatch(/^\/dev\/card\/[\w-]+$/);
  const still = await settlePending(answer.id, after(NOON, 15, -1));
  expect([still?.kind, (await payment()).status]).toEqual(['pending', 'pending']);
  expect((await seats()).held).toBe(1);
  expect(await settlePending(answer.id, after(NOON, 15))).toEqual({ kind: 'given-back' });
  expect(released.mock.calls.map(([{ orderKey }]) => orderKey)).toEqual([key]);
  const yes = told(`asks-its-customer:${key}`, 'authorised');
  await hearPayment({ adapter: 'sandbox', orderKey: key }, yes, after(NOON, 16));
  expect(await payment()).toMatchObject({ status: 'voided', redirectUrl: null });
  expect([await bookings(), await seats(), await mails()]).toEqual([0, { sold: 0, held: 0 }, 1]);
});

test('the company’s message sends the application, once, however often it arrives; one of an unknown order nothing', async () => {
  const { draft, key, payment, bookings } = await waitingFor('asks-its-customer');
  const yes = told(`asks-its-customer:${key}`, 'authorised');
  const of = (orderKey: string, adapter = 'sandbox') =>
    hearPayment({ adapter, orderKey }, yes, after(NOON, 2));
  await of(`${key}x`);
  await of(key, 'other-company');
  expect((await payment()).status).toBe('pending');
  await Promise.all([1, 2, 3].map(() => of(key)));
  const no = told(`asks-its-customer:${key}`, 'declined');
  await hearPayment({ adapter: 'sandbox', orderKey: key }, no, after(NOON, 3));
  const row = await payment();
  expect(row).toMatchObject({ status: 'authorised', userId: null });
  const booking = await db().booking.findUniqueOrThrow({
    where: { idempotencyKey: draft.bookingKey },
  });
  expect([await bookings(), row.bookingId]).toEqual([1, booking.id]);
});

test('killed after the yes was recorded: the job goes on with it; without its application the amount is given back', async () => {
  const first = await waitingFor('asks-its-customer');
  const yes = (key: string) => told(`asks-its-customer:${key}`, 'authorised');
  await tellPayment(first.answer.id, yes(first.key), after(NOON, 2));
  expect(await first.bookings()).toBe(0);
  const jobs = await db().$queryRaw<{ task: string }[]>`
    SELECT task_identifier AS task FROM graphile_worker.jobs
    WHERE key IN (${`settle-pending:${first.answer.id}`}, ${`release-spare:${first.answer.id}`}) ORDER BY 1`;
  expect(jobs.map(({ task }) => task)).toEqual(['release-spare', 'settle-pending']);
  expect((await settlePending(first.answer.id, after(NOON, 3)))?.kind).toBe('sent');
  const second = await waitingFor('asks-its-customer');
  await db().$transaction([
    db().seatHold.updateMany({ where: { draftId: second.draft.id }, data: { draftId: null } }),
    db().bookingDraft.update({ where: { id: second.draft.id }, data: { expiresAt: NOON } }),
  ]);
  await hearPayment({ adapter: 'sandbox', orderKey: second.key }, yes(second.key), after(NOON, 2));
  expect([(await second.payment()).status, await second.bookings()]).toEqual(['voided', 0]);
});

const balance = (bookingId: string, method: string, attempt = 'one') => ({
  ...{ bookingId, method, attempt, seenYen: 8_100 },
});
const waited = (bookingId: string) =>
  db().paymentAttempt.findFirstOrThrow({ where: { bookingId, pendingAt: { not: null } } });

test('D2-6b what a booking owes, with a card that answers later: waited for, not asked twice, not cancelled meanwhile, paid once', async () => {
  const { booking, rest } = await owingFamily();
  const asked = vi.spyOn(payments(), 'authorise');
  const order = balance(booking.id, 'answers-later');
  expect(await payBalance(order, FRIDAY)).toEqual({ kind: 'pending', redirectUrl: null });
  expect(await payBalance(order, FRIDAY)).toEqual({ kind: 'pending', redirectUrl: null });
  const elsewhere = balance(booking.id, 'success', 'other tab');
  expect(await payBalance(elsewhere, FRIDAY)).toEqual({ kind: 'try-again' });
  expect(asked).toHaveBeenCalledTimes(1);
  const figures = { feeYen: 31_200, refundYen: 116_700, owedYen: 0, differenceYen: 0 };
  const cancel = { bookingId: booking.id, travelerIds: rest, ground: null, seen: figures };
  expect(await cancelTravelers({ ...cancel, idempotencyKey: `w:${booking.id}` }, FRIDAY)).toEqual({
    kind: 'refused',
    reason: 'payment-pending',
  });
  const before = await ledgerLines(booking.id);
  const { id } = await waited(booking.id);
  await settlePending(id, after(FRIDAY, 1));
  await settlePending(id, after(FRIDAY, 2));
  expect(await ledgerLines(booking.id)).toEqual([...before, 'payment 8100']);
  expect(await payBalance(order, FRIDAY)).toEqual({ kind: 'paid', repeated: true });
});

test.each(['declines-later', 'asks-its-customer'])(
  'what a booking owes, with a card that comes to nothing (%s): owed as before, and another card pays',
  async (method) => {
    const { booking } = await owingFamily();
    const before = await ledgerLines(booking.id);
    await payBalance(balance(booking.id, method), FRIDAY);
    const { id } = await waited(booking.id);
    await settlePending(id, after(FRIDAY, 15));
    const { status } = await waited(booking.id);
    expect(status).toBe(method === 'declines-later' ? 'declined' : 'voided');
    expect(await ledgerLines(booking.id)).toEqual(before);
    const other = balance(booking.id, 'success', 'other');
    expect(await payBalance(other, after(FRIDAY, 16))).toEqual({ kind: 'paid', repeated: false });
  },
);
