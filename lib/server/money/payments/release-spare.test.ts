import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { db, type Tx } from '../../system/db';
import { FRIDAY, paidFamily } from '../../testing/owing-family';
import { authorisePayment, type PaymentOrder } from './authorise-payment';
import { bindPayment } from './bind-payment';
import { payments } from './payments';
import { releaseNow, releaseSpare } from './release-spare';

afterEach(() => vi.restoreAllMocks());
afterAll(() => db().$disconnect());

const orderOf = (key: string): PaymentOrder => ({
  ...{ key, amountYen: 8_100, method: 'success' },
  ...{ purpose: 'balance', returnTo: '/', draftId: null, userId: null },
});
const rowOf = (id: string) => db().paymentAttempt.findUniqueOrThrow({ where: { id } });
const jobsOf = (id: string) => db().$queryRaw<{ n: number }[]>`
  SELECT count(*)::int AS n FROM graphile_worker.jobs WHERE key = ${`release-spare:${id}`}`;

async function spare() {
  const key = randomUUID();
  const { id } = await authorisePayment(orderOf(key), FRIDAY);
  return { id, key };
}

test('the payment and the job that gives it back stand in the database before the card company is asked', async () => {
  const seen: unknown[] = [];
  const real = payments().authorise;
  vi.spyOn(payments(), 'authorise').mockImplementationOnce(async (order) => {
    const row = await db().paymentAttempt.findUniqueOrThrow({
      where: { idempotencyKey: order.key },
    });
    seen.push(row.status, row.adapterRef, row.methodLabel, await jobsOf(row.id));
    return real(order);
  });
  const { id } = await spare();
  expect(seen).toEqual(['requested', null, null, [{ n: 1 }]]);
  expect((await rowOf(id)).status).toBe('authorised');
});

test('it stands as being given back before the company is asked, by the key of the order, with or without an answer', async () => {
  const asked: unknown[] = [];
  vi.spyOn(payments(), 'release').mockImplementation(async (order) => {
    const row = await db().paymentAttempt.findUniqueOrThrow({
      where: { idempotencyKey: order.orderKey },
    });
    asked.push([row.status, order.key, order.adapterRef]);
  });
  const { id, key } = await spare();
  await releaseSpare(id, FRIDAY);
  await releaseSpare(id, FRIDAY);
  vi.spyOn(payments(), 'authorise').mockRejectedValueOnce(new Error('no line'));
  const lost = randomUUID();
  await expect(authorisePayment(orderOf(lost), FRIDAY)).rejects.toThrow('no line');
  const unknown = await db().paymentAttempt.findUniqueOrThrow({ where: { idempotencyKey: lost } });
  await releaseSpare(unknown.id, FRIDAY);
  expect(asked).toEqual([
    ['releasing', `release:${id}`, `success:${key}`],
    ['releasing', `release:${unknown.id}`, null],
  ]);
  expect((await rowOf(unknown.id)).status).toBe('voided');
});

test('a company that cannot be reached: whoever waits gets an answer, the job asks again', async () => {
  const { id } = await spare();
  const release = vi.spyOn(payments(), 'release').mockRejectedValue(new Error('no line'));
  await releaseNow({ paymentId: id }, FRIDAY);
  expect((await rowOf(id)).status).toBe('releasing');
  await expect(releaseSpare(id, FRIDAY)).rejects.toThrow('no line');
  release.mockRestore();
  await releaseSpare(id, FRIDAY);
  expect((await rowOf(id)).status).toBe('voided');
});

test('a yes that comes after the amount was given back is given back too', async () => {
  const released = vi.spyOn(payments(), 'release');
  const real = payments().authorise;
  vi.spyOn(payments(), 'authorise').mockImplementationOnce(async (order) => {
    const row = await db().paymentAttempt.findUniqueOrThrow({
      where: { idempotencyKey: order.key },
    });
    await releaseSpare(row.id, FRIDAY);
    return real(order);
  });
  const key = randomUUID();
  const { id, status } = await authorisePayment(orderOf(key), FRIDAY);
  expect(status).toBe('voided');
  expect(released.mock.calls.map(([{ adapterRef }]) => adapterRef)).toEqual([
    null,
    `success:${key}`,
  ]);
  expect(await rowOf(id)).toMatchObject({ status: 'voided', bookingId: null });
});

/** Both transactions read the row before either writes, as a check before a write would have it. */
function barrier() {
  let arrived = 0;
  let open = () => {};
  const both = new Promise<void>((resolve) => {
    open = resolve;
  });
  return async () => {
    arrived += 1;
    if (arrived === 2) open();
    await both;
  };
}

test('the job against the booking, twenty times: one of them wins, never both, never neither', async () => {
  const { booking } = await paidFamily();
  for (let round = 0; round < 20; round += 1) {
    const { id: paymentId } = await spare();
    const bind = (tx: Tx) =>
      bindPayment(tx, { paymentId, bookingId: booking.id, amounts: [8_100] }, FRIDAY);
    const deeds = [() => db().$transaction(bind), () => releaseSpare(paymentId, FRIDAY)];
    await Promise.all((round % 2 === 0 ? deeds : deeds.reverse()).map((deed) => deed()));
    const { status, bookingId } = await rowOf(paymentId);
    expect([
      [booking.id, 'authorised'],
      [null, 'voided'],
    ]).toContainEqual([bookingId, status]);
  }
});

test.each(['booking', 'job'] as const)(
  'whoever comes second waits and loses: first the %s',
  async (first) => {
    const { booking } = await paidFamily();
    const { id: paymentId } = await spare();
    const asked = { paymentId, bookingId: booking.id, amounts: [8_100] };
    const bind = () => db().$transaction((tx) => bindPayment(tx, asked, FRIDAY));
    if (first === 'job') {
      await releaseSpare(paymentId, FRIDAY);
      expect(await bind()).toBeNull();
      expect(await rowOf(paymentId)).toMatchObject({ status: 'voided', bookingId: null });
      return;
    }
    let released: Promise<void> | undefined;
    await db().$transaction(async (tx) => {
      expect(await bindPayment(tx, asked, FRIDAY)).toBe(8_100);
      released = releaseSpare(paymentId, FRIDAY);
      await new Promise((resolve) => setTimeout(resolve, 200));
    });
    await released;
    expect(await rowOf(paymentId)).toMatchObject({ status: 'authorised', bookingId: booking.id });
  },
);

test('control: without the condition in the UPDATE both win, and a booking holds what was given back', async () => {
  const { booking } = await paidFamily();
  const { id } = await spare();
  const together = barrier();
  const unguarded = (data: object) =>
    db().$transaction(async (tx) => {
      const row = await tx.paymentAttempt.findUniqueOrThrow({ where: { id } });
      expect(row).toMatchObject({ status: 'authorised', bookingId: null });
      await together();
      await tx.paymentAttempt.update({ where: { id }, data });
    });
  await Promise.all([unguarded({ bookingId: booking.id }), unguarded({ status: 'voided' })]);
  expect(await rowOf(id)).toMatchObject({ status: 'voided', bookingId: booking.id });
});
