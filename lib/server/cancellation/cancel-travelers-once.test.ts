import { afterAll, expect, test } from 'vitest';
import { instant } from '@/lib/rules/calendar/instant';
import { partyCancellation } from '@/lib/rules/cancellation/party-cancellation';
import { db } from '../system/db';
import { castBooking, castDeparture, SATO, SUZUKI } from '../testing/fixtures';
import { cancelTravelers } from './cancel-travelers';
import { findParty } from './find-party';

afterAll(() => db().$disconnect());

const thursday = new Date('2026-07-02T11:00:00+09:00');
const SEEN = { feeYen: 9_900, refundYen: 23_100, owedYen: 0, differenceYen: 0 };

async function satoOf() {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09', sold: 10 });
  const booking = await castBooking(departure, { people: SATO });
  const input = {
    bookingId: booking.id,
    travelerIds: booking.travelerIds,
    ground: null,
    seen: SEEN,
  };
  return { departure, booking, input };
}

async function countsOf(bookingId: string, departureId: string) {
  const [fees, refunds, cancellations, mails, departure] = await Promise.all([
    db().ledgerEntry.count({ where: { bookingId, kind: 'fee' } }),
    db().ledgerEntry.count({ where: { bookingId, kind: 'refund' } }),
    db().cancellation.count({ where: { bookingId } }),
    db().mail.count({ where: { bookingId } }),
    db().departure.findUniqueOrThrow({ where: { id: departureId } }),
  ]);
  return { fees, refunds, cancellations, mails, sold: departure.sold };
}

const ONCE = { fees: 1, refunds: 1, cancellations: 1, mails: 1, sold: 10 };

test('a double click: ten confirmations with one key make one fee, one refund, and give the seat back once', async () => {
  const { departure, booking, input } = await satoOf();
  const answers = await Promise.all(
    Array.from({ length: 10 }, () =>
      cancelTravelers({ ...input, idempotencyKey: `double:${booking.id}` }, thursday),
    ),
  );
  const ids = new Set(
    answers.map((answer) => answer.kind === 'cancelled' && answer.cancellationId),
  );
  expect(ids.size).toBe(1);
  expect(ids.has(false)).toBe(false);
  expect(await countsOf(booking.id, departure.id)).toEqual(ONCE);
});

test('two confirmations from two windows: the first counts, the other is told so', async () => {
  const { departure, booking, input } = await satoOf();
  const answers = await Promise.all(
    ['left', 'right'].map((side) =>
      cancelTravelers({ ...input, idempotencyKey: `${side}:${booking.id}` }, thursday),
    ),
  );
  expect(answers.map((answer) => answer.kind).sort()).toEqual(['cancelled', 'refused']);
  expect(await countsOf(booking.id, departure.id)).toEqual(ONCE);
});

test('a form replayed days later answers with what was done, though the fee would be another', async () => {
  const { departure, booking, input } = await satoOf();
  const keyed = { ...input, idempotencyKey: `replay:${booking.id}` };
  const first = await cancelTravelers(keyed, thursday);
  const again = await cancelTravelers(keyed, new Date('2026-07-08T11:00:00+09:00'));
  expect(again).toEqual({ ...first, repeated: true });
  expect(await countsOf(booking.id, departure.id)).toEqual(ONCE);
});

test('a used form with other travelers in it cancels nobody', async () => {
  const departure = await castDeparture('day-trip', { departureDate: '2026-07-10' });
  const booking = await castBooking(departure, { people: SUZUKI.slice(0, 2) });
  const [first = '', second = ''] = booking.travelerIds;
  const seen = { feeYen: 2_400, refundYen: 9_600, owedYen: 0, differenceYen: 0 };
  const keyed = { bookingId: booking.id, ground: null, seen, idempotencyKey: `used:${booking.id}` };
  const one = await cancelTravelers({ ...keyed, travelerIds: [first] }, thursday);
  expect(one.kind).toBe('cancelled');
  const other = await cancelTravelers({ ...keyed, travelerIds: [second] }, thursday);
  expect(other).toEqual({ kind: 'refused', reason: 'form-used' });
});

test('travelers of another booking are never touched', async () => {
  const { input } = await satoOf();
  const { booking: stranger } = await satoOf();
  const answer = await cancelTravelers(
    { ...input, travelerIds: stranger.travelerIds, idempotencyKey: `foreign:${stranger.id}` },
    thursday,
  );
  expect(answer).toEqual({ kind: 'refused', reason: 'not-going' });
});

test('control: without the lock two confirmations both see everybody going, and both would charge', async () => {
  const { departure, booking } = await satoOf();
  let arrived = 0;
  let open = () => {};
  const bothRead = new Promise<void>((resolve) => {
    open = resolve;
  });
  const unguarded = async (side: string) =>
    db().$transaction(async (tx) => {
      const party = await findParty(tx, booking.id, thursday);
      if (party === null) throw new Error('no booking');
      const answer = partyCancellation(
        party.facts,
        { leaving: booking.travelerIds, ground: null, declaredAt: instant(thursday.getTime()) },
        party.terms,
      );
      if (answer.kind !== 'party') throw new Error(answer.kind);
      arrived += 1;
      if (arrived === 2) open();
      await bothRead;
      await tx.ledgerEntry.create({
        data: {
          bookingId: booking.id,
          kind: 'fee',
          amountYen: answer.quote.fee,
          label: '取消料',
          idempotencyKey: `unguarded:${side}:${booking.id}`,
          at: thursday,
        },
      });
      await tx.$executeRaw`UPDATE "Departure" SET sold = sold - 1 WHERE id = ${departure.id}`;
    });
  await Promise.all([unguarded('left'), unguarded('right')]);
  const counts = await countsOf(booking.id, departure.id);
  expect(counts).toMatchObject({ fees: 2, sold: 9 });
});
