import { afterAll, expect, test } from 'vitest';
import { db } from '../system/db';
import { castBooking, castDeparture, SATO, SUZUKI } from '../testing/fixtures';
import type { CancelTravelers, SeenFigures } from './cancel-answer';
import { cancelTravelers } from './cancel-travelers';

afterAll(() => db().$disconnect());

const thursday = new Date('2026-07-02T11:00:00+09:00');
const TRIO = [SUZUKI[0], SUZUKI[1], SATO[0]].flatMap((person) => (person ? [person] : []));

async function trio() {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09', sold: 10 });
  return { departure, booking: await castBooking(departure, { people: TRIO }) };
}

async function one(departureDate = '2026-07-09') {
  const departure = await castDeparture('stay', { departureDate });
  const people = SATO;
  return { departure, booking: await castBooking(departure, { people }) };
}

function confirm(
  bookingId: string,
  travelerIds: readonly string[],
  seen: Partial<SeenFigures>,
  more: Partial<CancelTravelers> = {},
): CancelTravelers {
  const figures = { feeYen: 0, refundYen: 0, owedYen: 0, differenceYen: 0, ...seen };
  return {
    bookingId,
    travelerIds,
    ground: null,
    seen: figures,
    idempotencyKey: `${bookingId}:${travelerIds.join()}`,
    ...more,
  };
}

async function ledgerOf(bookingId: string) {
  const rows = await db().ledgerEntry.findMany({ where: { bookingId }, orderBy: { id: 'asc' } });
  return rows.map((row) => [row.kind, row.amountYen]);
}

async function soldOf(departureId: string) {
  return (await db().departure.findUniqueOrThrow({ where: { id: departureId } })).sold;
}

test('D2-14.1b one of three leaves: fee 6,000, refund 14,000, 3,000 more for each of the others, one seat back', async () => {
  const { departure, booking } = await trio();
  const [, second] = booking.travelerIds;
  const seen = { feeYen: 6_000, refundYen: 14_000, differenceYen: 6_000 };
  const answer = await cancelTravelers(confirm(booking.id, [second ?? ''], seen), thursday);
  expect(answer).toMatchObject({ kind: 'cancelled', repeated: false });
  expect(await ledgerOf(booking.id)).toEqual([
    ['charge', 60_000],
    ['payment', 60_000],
    ['credit', 20_000],
    ['fee', 6_000],
    ['refund', 14_000],
    ['charge', 6_000],
  ]);
  expect(await soldOf(departure.id)).toBe(12);
  const stored = await db().booking.findUniqueOrThrow({
    where: { id: booking.id },
    include: { priceLines: { where: { kind: 'room-difference' } }, cancellations: true },
  });
  expect(stored.status).toBe('contracted');
  expect(stored.priceLines.map((line) => line.amountYen)).toEqual([3_000, 3_000]);
  expect(stored.cancellations[0]).toMatchObject({
    stepKey: 'from-day-7',
    article: '第15条',
    clause: 'D2-15.T.2',
    dayNo: 7,
    refundDueDate: '2026-07-09',
  });
});

test('D2-14.1b then the others leave at their new price of 23,000: the ledger comes out even', async () => {
  const { departure, booking } = await trio();
  const [first = '', second = '', third = ''] = booking.travelerIds;
  const seen = { feeYen: 6_000, refundYen: 14_000, differenceYen: 6_000 };
  await cancelTravelers(confirm(booking.id, [second], seen), thursday);
  const rest = { feeYen: 13_800, refundYen: 26_200 };
  const answer = await cancelTravelers(confirm(booking.id, [first, third], rest), thursday);
  expect(answer.kind).toBe('cancelled');
  const sums = new Map<string, number>();
  for (const [kind, amount] of await ledgerOf(booking.id)) {
    sums.set(String(kind), (sums.get(String(kind)) ?? 0) + Number(amount));
  }
  expect(Object.fromEntries(sums)).toEqual({
    charge: 66_000,
    credit: 66_000,
    payment: 60_000,
    fee: 19_800,
    refund: 40_200,
  });
  expect(await soldOf(departure.id)).toBe(10);
  const stored = await db().booking.findUniqueOrThrow({ where: { id: booking.id } });
  expect(stored.status).toBe('cancelled-by-customer');
  expect(stored.endedAt).toEqual(thursday);
});

test('the mail carries the figures and the article of the record', async () => {
  const { booking } = await one();
  const seen = { feeYen: 9_900, refundYen: 23_100 };
  await cancelTravelers(confirm(booking.id, booking.travelerIds, seen), thursday);
  const mail = await db().mail.findFirstOrThrow({ where: { bookingId: booking.id } });
  expect(mail.text).toContain('取消料：9,900円');
  expect(mail.text).toContain('お返しする金額：23,100円');
  expect(mail.text).toContain('お返しする期日：2026年7月9日（木）まで');
  expect(mail.text).toContain('根拠：旅行条件書 第15条');
  expect(mail.text).toContain('受付の日時：2026年7月2日（木）11:00');
});

test('D2-15.1.1b seen at 15:59:50 on the last weekday of a step, confirmed at 16:00:10: refused and shown anew', async () => {
  const { departure, booking } = await one();
  const seen = { feeYen: 6_600, refundYen: 26_400 };
  const late = new Date('2026-07-01T16:00:10+09:00');
  const answer = await cancelTravelers(confirm(booking.id, booking.travelerIds, seen), late);
  expect(answer).toMatchObject({ kind: 'changed', now: { feeYen: 9_900, refundYen: 23_100 } });
  expect(await ledgerOf(booking.id)).toEqual([
    ['charge', 33_000],
    ['payment', 33_000],
  ]);
  expect(await soldOf(departure.id)).toBe(1);
  expect(await db().mail.count({ where: { bookingId: booking.id } })).toBe(0);
  const inTime = new Date('2026-07-01T15:59:50+09:00');
  const stands = await cancelTravelers(confirm(booking.id, booking.travelerIds, seen), inTime);
  expect(stands.kind).toBe('cancelled');
});

test('D2-15.1.1b seen at 23:59:50 and confirmed at 0:00:10: one reception, one fee, it stands', async () => {
  const { booking } = await one();
  const seen = { feeYen: 9_900, refundYen: 23_100 };
  const after = new Date('2026-07-02T00:00:10+09:00');
  const answer = await cancelTravelers(confirm(booking.id, booking.travelerIds, seen), after);
  expect(answer.kind).toBe('cancelled');
  const row = await db().cancellation.findFirstOrThrow({ where: { bookingId: booking.id } });
  expect(row.receivedAt).toEqual(new Date('2026-07-02T10:00:00+09:00'));
});

test('D2-15.T.5 seen before the start and confirmed at it: refused, everything is owed now', async () => {
  const { booking } = await one();
  const seen = { feeYen: 16_500, refundYen: 16_500 };
  const start = new Date('2026-07-09T12:00:00+09:00');
  const answer = await cancelTravelers(confirm(booking.id, booking.travelerIds, seen), start);
  expect(answer).toMatchObject({ kind: 'changed', now: { feeYen: 33_000, refundYen: 0 } });
});

test('D2-15.T.4 declared in time, received after the start: departure-day step, for staff to look at', async () => {
  const { booking } = await one('2026-07-11');
  const early = new Date('2026-07-11T09:00:00+09:00');
  const seen = { feeYen: 16_500, refundYen: 16_500 };
  const answer = await cancelTravelers(confirm(booking.id, booking.travelerIds, seen), early);
  expect(answer.kind).toBe('cancelled');
  const row = await db().cancellation.findFirstOrThrow({ where: { bookingId: booking.id } });
  expect(row).toMatchObject({ stepKey: 'departure-day', staffReview: true });
});

test('D2-4.1b a mother cannot leave without the child she accompanies; both together can', async () => {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09' });
  const booking = await castBooking(departure, { people: SUZUKI });
  const [, mother = '', , son = ''] = booking.travelerIds;
  const alone = await cancelTravelers(confirm(booking.id, [mother], {}), thursday);
  expect(alone).toEqual({ kind: 'refused', reason: 'unaccompanied' });
  // 18,000 and 14,400 at 30%; father and daughter now share a room of two: +5,000 and +4,000.
  const seen = { feeYen: 9_720, refundYen: 22_680, differenceYen: 9_000 };
  const both = await cancelTravelers(confirm(booking.id, [mother, son], seen), thursday);
  expect(both.kind).toBe('cancelled');
});
