import { afterAll, describe, expect, test } from 'vitest';
import { STAFF_ROLES } from '@/lib/rules/staff/permissions';
import { writeDeclaration } from '../contract/declaration-event';
import { db } from '../system/db';
import { castBooking, castDeparture, SATO, SUZUKI } from '../testing/fixtures';
import { ledgerLines } from '../testing/owing-family';
import { actingStaff } from '../testing/staff';
import { markNoShow, type NoShowOrder } from './mark-no-show';

afterAll(() => db().$disconnect());

const at = (text: string) => new Date(`2026-07-${text}+09:00`);
/** Thursday 9 July, meeting at 12:00; back on the 11th. */
const afterStart = at('09T12:30:00');

async function one() {
  const priceTable = { adult: [80_000], child: [80_000], infant: 0 };
  const departure = await castDeparture('stay', { departureDate: '2026-07-09', priceTable });
  return castBooking(departure, { people: SATO });
}

const EVERYTHING = { feeYen: 80_000, refundYen: 0, owedYen: 0, differenceYen: 0 };

const order = (
  booking: { id: string; travelerIds: string[] },
  more: Partial<NoShowOrder> = {},
) => ({
  bookingId: booking.id,
  travelerIds: booking.travelerIds,
  seen: EVERYTHING,
  idempotencyKey: `no-show:${booking.id}`,
  ...more,
});

test('D2-15.T.5 no-show marked on 9 July: 80,000 of 80,000, nothing goes back', async () => {
  const booking = await one();
  const clerk = await actingStaff('clerk', afterStart);
  const answer = await markNoShow(clerk, order(booking), afterStart);
  expect(answer).toMatchObject({ kind: 'cancelled', repeated: false });
  expect(await ledgerLines(booking.id)).toEqual([
    'charge 80000',
    'payment 80000',
    'credit 80000',
    'fee 80000',
  ]);
  const stored = await db().booking.findUniqueOrThrow({
    where: { id: booking.id },
    include: { cancellations: true, events: { orderBy: { id: 'asc' } }, mails: true },
  });
  expect(stored.status).toBe('no-show');
  expect(stored.cancellations).toMatchObject([
    { ...EVERYTHING, channel: 'no-show', dayNo: null, refundDueDate: null },
  ]);
  expect(stored.events.map(({ kind, actor }) => `${kind} ${actor}`)).toEqual([
    'tour-started system',
    'no-show agency',
  ]);
  const [mail] = stored.mails;
  expect(mail?.template).toBe('no-show');
  expect(mail?.text).toContain('取消しの理由：無連絡でのご不参加');
  expect(mail?.text).toContain('取消料：80,000円');
  expect(mail?.text).toContain('ご出発の前にご連絡をいただいていた場合');
  expect(mail?.text).not.toContain('受付の日時');
  const [line] = await db().auditEntry.findMany({ where: { subjectId: booking.id } });
  expect(line).toMatchObject({
    command: 'booking.no-show',
    detail: { travelers: 1, feeYen: 80_000, refundYen: 0 },
  });
});

test('D3-16.1 one of four does not come: the whole price of that one, the others travel on', async () => {
  const priceTable = {
    adult: [75_800, 62_800, 57_800, 54_800],
    child: [53_000, 43_900, 40_400, 38_300],
    infant: 0,
  };
  const departure = await castDeparture('stay', { departureDate: '2026-07-09', priceTable });
  const booking = await castBooking(departure, { people: SUZUKI });
  const clerk = await actingStaff('clerk', afterStart);
  const seen = { ...EVERYTHING, feeYen: 38_300 };
  const child = booking.travelerIds.slice(3);
  const answer = await markNoShow(clerk, order(booking, { travelerIds: child, seen }), afterStart);
  expect(answer).toMatchObject({ kind: 'cancelled' });
  const stored = await db().booking.findUniqueOrThrow({ where: { id: booking.id } });
  expect(stored).toMatchObject({ status: 'travelling', endedAt: null });
  expect((await ledgerLines(booking.id)).slice(2)).toEqual(['credit 38300', 'fee 38300']);
});

describe('D2-15.T.5 only while the trip is under way, and only without a word', () => {
  test.each([
    ['a millisecond before the start', at('09T11:59:59.999'), { reason: 'not-started' }],
    ['at the start', at('09T12:00:00'), { kind: 'cancelled' }],
    ['in the last millisecond of the trip', at('11T23:59:59.999'), { kind: 'cancelled' }],
    ['when it is over', at('12T00:00:00'), { reason: 'tour-over' }],
  ])('%s', async (_, moment, expected) => {
    const booking = await one();
    const clerk = await actingStaff('clerk', moment);
    expect(await markNoShow(clerk, order(booking), moment)).toMatchObject(expected);
  });

  test('somebody who had declared to leave sent word', async () => {
    const booking = await one();
    const before = at('08T11:00:00');
    await db().$transaction((tx) => writeDeclaration(tx, booking.id, [{ position: 0 }], before));
    const clerk = await actingStaff('clerk', afterStart);
    const answer = await markNoShow(clerk, order(booking), afterStart);
    expect(answer).toEqual({ kind: 'refused', reason: 'declared' });
  });

  test('another figure than the one seen writes nothing', async () => {
    const booking = await one();
    const clerk = await actingStaff('clerk', afterStart);
    const seen = { ...EVERYTHING, feeYen: 40_000, refundYen: 40_000 };
    const answer = await markNoShow(clerk, order(booking, { seen }), afterStart);
    expect(answer).toEqual({ kind: 'changed', seen, now: EVERYTHING });
    expect(await db().cancellation.count({ where: { bookingId: booking.id } })).toBe(0);
  });
});

test('the same form twice records once', async () => {
  const booking = await one();
  const clerk = await actingStaff('clerk', afterStart);
  const both = await Promise.all([
    markNoShow(clerk, order(booking), afterStart),
    markNoShow(clerk, order(booking), afterStart),
  ]);
  expect(both.map((one) => one.kind === 'cancelled' && one.repeated).sort()).toEqual([false, true]);
  expect(await db().auditEntry.count({ where: { subjectId: booking.id } })).toBe(1);
});

describe('who may', () => {
  test.each(STAFF_ROLES)('%s', async (role) => {
    const booking = await one();
    const answer = await markNoShow(
      await actingStaff(role, afterStart),
      order(booking),
      afterStart,
    );
    const may = role === 'clerk' || role === 'manager';
    expect(answer).toMatchObject(may ? { kind: 'cancelled' } : { reason: 'not-allowed' });
  });
});
