import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { db } from '../../system/db';
import { FRIDAY, leave, paidFamily } from '../../testing/owing-family';
import { answeredPayment } from './answered-payment';
import { capturePayment } from './capture-payment';
import { adapterOf, payments } from './payments';
import { releaseSpare } from './release-spare';
import { sendRefund } from './send-refund';

const asked = vi.hoisted((): string[] => []);
vi.mock('./adapters', () => {
  const company = (adapter: string) => ({
    adapter,
    authorise: async () => ({ kind: 'authorised', adapterRef: 'r', methodLabel: '見本' }),
    capture: async () => {
      asked.push(`${adapter} captures`);
      return { kind: 'captured' };
    },
    release: async () => void asked.push(`${adapter} releases`),
    refund: async ({ key, amountYen }: { key: string; amountYen: number }) => {
      asked.push(`${adapter} refunds ${amountYen}`);
      return { kind: 'succeeded', adapterRef: key };
    },
  });
  return { ADAPTERS: { sandbox: company('sandbox'), second: company('second') } };
});

beforeEach(() => {
  asked.length = 0;
});
afterAll(() => db().$disconnect());

const authorised = (bookingId: string | null, adapter: string, key = bookingId) =>
  db().paymentAttempt.create({
    data: {
      bookingId,
      idempotencyKey: `two:${key}:${adapter}`,
      adapter,
      adapterRef: `ref:${key}`,
      amountYen: 8_100,
      purpose: 'balance',
      status: 'authorised',
      methodLabel: '見本',
      createdAt: FRIDAY,
      updatedAt: FRIDAY,
    },
    include: { booking: true },
  });

test('the sandbox is set, and a payment of the second company is captured by the second', async () => {
  expect(payments().adapter).toBe('sandbox');
  const { booking } = await paidFamily();
  for (const adapter of ['second', 'sandbox']) {
    const attempt = await authorised(booking.id, adapter);
    await capturePayment({ ...answeredPayment(attempt), booking }, async () => {}, FRIDAY);
  }
  expect(asked).toEqual(['second captures', 'sandbox captures']);
});

test('each authorisation is given back by the company that made it', async () => {
  for (const adapter of ['second', 'sandbox']) {
    await releaseSpare((await authorised(null, adapter, randomUUID())).id, FRIDAY);
  }
  expect([...asked].sort()).toEqual(['sandbox releases', 'second releases']);
});

test('D2-22.5 a refund goes back through the company that took the payment', async () => {
  const { booking, first } = await paidFamily();
  await db().paymentAttempt.update({ where: { id: first.id }, data: { adapter: 'second' } });
  const everybody = { feeYen: 37_240, refundYen: 148_960 };
  const cancellationId = await leave(booking.id, booking.travelerIds, everybody);
  await sendRefund(`cancellation:${cancellationId}:refund`, FRIDAY);
  expect(asked).toEqual(['second refunds 148960']);
});

test('a company that the site does not know is named, and no other is asked', () => {
  expect(() => adapterOf({ adapter: 'gone' })).toThrow('gone');
  expect(() => adapterOf({ adapter: 'toString' })).toThrow(RangeError);
});
