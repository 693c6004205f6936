import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { db } from '../../system/db';
import { FRIDAY, leave, paidFamily } from '../../testing/owing-family';
import { capturePayment } from './capture-payment';
import { adapterOf, payments } from './payments';
import { releaseAuthorisation } from './release-authorisation';
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
    refund: async ({ amountYen }: { amountYen: number }) =>
      void asked.push(`${adapter} refunds ${amountYen}`),
  });
  return { ADAPTERS: { sandbox: company('sandbox'), second: company('second') } };
});

beforeEach(() => {
  asked.length = 0;
});
afterAll(() => db().$disconnect());

const authorised = (bookingId: string, adapter: string) =>
  db().paymentAttempt.create({
    data: {
      bookingId,
      idempotencyKey: `two:${bookingId}:${adapter}`,
      adapter,
      adapterRef: `ref:${bookingId}`,
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
    await capturePayment({ ...attempt, booking }, async () => {}, FRIDAY);
  }
  expect(asked).toEqual(['second captures', 'sandbox captures']);
});

test('each authorisation is given back by the company that made it', async () => {
  const { booking } = await paidFamily();
  await authorised(booking.id, 'second');
  await authorised(booking.id, 'sandbox');
  await releaseAuthorisation({ bookingId: booking.id }, FRIDAY);
  expect([...asked].sort()).toEqual(['sandbox releases', 'second releases']);
});

test('D2-22.5 a refund goes back through the company that took the payment', async () => {
  const { booking, first } = await paidFamily();
  await db().paymentAttempt.update({ where: { id: first.id }, data: { adapter: 'second' } });
  const everybody = { feeYen: 37_240, refundYen: 148_960 };
  await sendRefund(await leave(booking.id, booking.travelerIds, everybody));
  expect(asked).toEqual(['second refunds 148960']);
});

test('a company that the site does not know is named, and no other is asked', () => {
  expect(() => adapterOf({ adapter: 'gone' })).toThrow('gone');
  expect(() => adapterOf({ adapter: 'toString' })).toThrow(RangeError);
});
