import { afterAll, describe, expect, test } from 'vitest';
import { instant } from '@/lib/rules/calendar/instant';
import { eventTitle } from '@/lib/wording/booking/booking-events';
import { pastDetail } from '@/lib/wording/cancellation/past-moments';
import { submitApplication } from '../application/submit-application';
import { bookingById } from '../booking/find-own-booking';
import { STEP_EVENTS } from '../booking/step-events';
import { findCancellationToday } from '../cancellation/find-cancellation-today';
import { concludeContract } from '../contract/conclude-contract';
import { sendRefund } from '../money/payments/send-refund';
import { db } from '../system/db';
import { filledDraft } from '../testing/filled-draft';
import { castDeparture } from '../testing/fixtures';
import { FRIDAY, leave, paidFamily } from '../testing/owing-family';
import { comingMoments } from './coming-moments';
import { pastMoments } from './past-moments';
import { tripCalendar } from './trip-calendar';

afterAll(() => db().$disconnect());

async function told(bookingId: string, at: Date) {
  const booking = await bookingById(bookingId);
  if (booking === null) throw new Error('no booking');
  const today = await findCancellationToday(bookingId, at);
  const past = pastMoments(booking, today?.passed ?? []);
  return {
    past: past.map((one) => `${eventTitle(one.kind)}：${pastDetail(one)}`),
    coming: comingMoments(booking, today?.changes ?? [], instant(at.getTime())),
  };
}

test.each(Object.values(STEP_EVENTS))('%s has its words', (kind) => {
  expect(eventTitle(kind)).not.toBe(eventTitle(''));
});

describe('the timeline of a booking', () => {
  test('tells the article of contract, document and fee steps that have begun', async () => {
    const departure = await castDeparture('stay', { departureDate: '2027-07-09' });
    await db().tour.update({
      where: { code: departure.tourCode },
      data: { termsId: 'deposit-domestic' },
    });
    const noon = new Date('2027-06-01T12:00:00+09:00');
    const { draft } = await filledDraft(departure, noon);
    const order = { draft, method: 'success', attempt: 'once', userId: null };
    const sent = await submitApplication(order, noon);
    if (sent.kind !== 'sent') throw new Error(sent.kind);
    await concludeContract(sent.bookingId, noon);
    const before = await told(sent.bookingId, new Date('2027-06-10T12:00:00+09:00'));
    expect(before.past).toContain('契約が成立しました：旅行条件書 第29条');
    expect(before.past).toContain('旅行代金をお支払いいただきました：33,000円');
    expect(before.past).toContain('契約書面をお作りしました：旅行条件書 第6条');
    expect(before.past.filter((line) => line.startsWith('取消料の額'))).toEqual([]);
    // Departs on 9 July: the 20th day counted back from the eve is 19 June, a Saturday.
    const after = await told(sent.bookingId, new Date('2027-06-25T12:00:00+09:00'));
    expect(after.past.at(-1)).toBe('取消料の額が変わりました：旅行代金の20%／旅行条件書 第15条');
  });

  test('D3-2.3 a deposit is told as one, with its article', async () => {
    const departure = await castDeparture('stay', { departureDate: '2027-07-09' });
    await db().tour.update({
      where: { code: departure.tourCode },
      data: { termsId: 'deposit-domestic' },
    });
    const noon = new Date('2027-05-01T12:00:00+09:00');
    const { draft } = await filledDraft(departure, noon);
    const order = { draft, method: 'success', attempt: 'once', userId: null } as const;
    const sent = await submitApplication({ ...order, share: 'deposit' }, noon);
    if (sent.kind !== 'sent') throw new Error(sent.kind);
    await concludeContract(sent.bookingId, noon);
    const { past } = await told(sent.bookingId, new Date('2027-05-02T12:00:00+09:00'));
    // 33,000 yen: from 30,000 yen on the deposit is 10,000.
    expect(past).toContain('申込金をお支払いいただきました：10,000円／旅行条件書 第2条');
  });

  test('D2-17.1a after a cancellation tells fee, reason and article, and by when the rest comes back until it has', async () => {
    const { booking } = await paidFamily('2026-12-04');
    const seen = { feeYen: 37_240, refundYen: 148_960 };
    const cancellationId = await leave(booking.id, booking.travelerIds, seen);
    const { past, coming } = await told(booking.id, FRIDAY);
    expect(past).toContain(
      '取り消しました：取消料 37,240円／お客様のご都合による取消し／旅行条件書 第15条',
    );
    // Received on 20 November: seven days from the day after, the 27th.
    expect(coming).toMatchObject([
      { key: 'refund-1', what: 'refund', when: { day: '2026-11-27' }, amount: 148_960 },
    ]);
    expect(await tripCalendar(booking.id, FRIDAY)).toContain('148\\,960円');
    await sendRefund(`cancellation:${cancellationId}:refund`, FRIDAY);
    const later = await told(booking.id, FRIDAY);
    expect(later.coming).toEqual([]);
    expect(later.past.at(-1)).toMatch(/^お金をお返ししました：148,960円／旅行条件書 第/);
  });
});
