import { afterAll, expect, test, vi } from 'vitest';
import { cancelTravelers } from '../../cancellation/cancel-travelers';
import { db } from '../../system/db';
import { castBooking, castDeparture, SATO } from '../../testing/fixtures';
import { payments } from './payments';
import { sendRefund } from './send-refund';

afterAll(() => db().$disconnect());

test('the card company is asked once by key for the refund of the record, from the payment that was captured', async () => {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09' });
  const booking = await castBooking(departure, { people: SATO, paid: false });
  const at = new Date('2026-05-01T03:00:00Z');
  const attempt = { bookingId: booking.id, adapter: 'sandbox', createdAt: at, updatedAt: at };
  const captured = await db().paymentAttempt.create({
    data: {
      ...attempt,
      idempotencyKey: `pay:${booking.id}`,
      adapterRef: `works:${booking.id}`,
      amountYen: 33_000,
      status: 'captured',
      methodLabel: '見本のカード',
    },
  });
  await db().ledgerEntry.create({
    data: {
      bookingId: booking.id,
      kind: 'payment',
      amountYen: 33_000,
      label: 'お支払い',
      idempotencyKey: `payment:${captured.id}`,
      paymentId: captured.id,
      at,
    },
  });
  const answer = await cancelTravelers(
    {
      bookingId: booking.id,
      travelerIds: booking.travelerIds,
      ground: null,
      seen: { feeYen: 9_900, refundYen: 23_100, owedYen: 0, differenceYen: 0 },
      idempotencyKey: `refund:${booking.id}`,
    },
    new Date('2026-07-02T11:00:00+09:00'),
  );
  if (answer.kind !== 'cancelled') throw new Error(answer.kind);
  const queued = await db().$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM graphile_worker.jobs
    WHERE task_identifier = 'send-refund' AND key = ${`refund:${answer.cancellationId}`}`;
  expect(queued).toEqual([{ n: 1 }]);
  const refund = vi.spyOn(payments(), 'refund');
  await sendRefund(answer.cancellationId);
  expect(refund.mock.calls).toEqual([
    [
      {
        key: `refund:${answer.cancellationId}:${captured.id}`,
        adapterRef: `works:${booking.id}`,
        amountYen: 23_100,
      },
    ],
  ]);
});
