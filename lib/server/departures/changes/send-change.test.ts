import { afterAll, describe, expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { STAFF_ROLES } from '@/lib/rules/staff/permissions';
import { pastDetail } from '@/lib/wording/cancellation/past-moments';
import { bookingById } from '../../booking/find-own-booking';
import { findCancellationToday } from '../../cancellation/find-cancellation-today';
import { findParty } from '../../cancellation/find-party';
import { freeWindows } from '../../cancellation/free-windows';
import { changeWork } from '../../desk/change-work';
import { packageProduct } from '../../product/package/package-product';
import { db } from '../../system/db';
import { CONTENT, DETOUR, priced, sent, withContent } from '../../testing/changed-trip';
import { castBooking, castDeparture, SATO, SUZUKI } from '../../testing/fixtures';
import { ledgerLines, payByCard } from '../../testing/owing-family';
import { actingStaff } from '../../testing/staff';
import { pastMoments } from '../../timeline/past-moments';
import { agreeToChange, settleChange } from './answer-change';
import { changeBooking } from './change-booking';
import { draftChange } from './draft-change';
import { sendChange } from './send-change';

afterAll(() => db().$disconnect());

const at = new Date('2026-06-23T10:00:00+09:00');
const NOON = new Date('2026-07-09T12:00:00+09:00');
const PRICES = {
  adult: [80_000, 60_000, 50_000, 40_000],
  child: [0, 40_000, 30_000, 20_000],
  infant: 0,
};

async function twoBookings() {
  const departure = await castDeparture('stay', {
    departureDate: '2026-07-09',
    priceTable: PRICES,
  });
  const sato = await castBooking(departure, { people: SATO, paid: false });
  const suzuki = await castBooking(departure, { people: SUZUKI, paid: false });
  await payByCard(sato);
  await payByCard(suzuki);
  await withContent(departure.id);
  return { departureId: departure.id, sato, suzuki };
}

const rowOf = (changeId: string, bookingId: string) =>
  db().bookingChange.findUniqueOrThrow({ where: { changeId_bookingId: { changeId, bookingId } } });
const statusOf = async (id: string) =>
  (await db().booking.findUniqueOrThrow({ where: { id }, select: { status: true } })).status;
const mailOf = (bookingId: string) =>
  db().mail.findMany({ where: { bookingId, template: 'tour-change' } });

describe('a change of what the trip contains', () => {
  test('D2-11 reaches every contract of the departure with its explanation, old and new beside each other', async () => {
    const { departureId, sato, suzuki } = await twoBookings();
    const { changeId, answer } = await sent({ departureId }, {}, at);
    expect(answer).toEqual({ kind: 'sent', bookings: 2, repeated: false });
    expect(await mailOf(sato.id)).toEqual([]);
    for (const { id } of [sato, suzuki]) {
      await changeBooking(changeId, id, at);
      await changeBooking(changeId, id, at);
      expect(await statusOf(id)).toBe('change-proposed');
      expect(await rowOf(changeId, id)).toMatchObject({
        ...{ status: 'told', tries: 1, differenceYen: 0, toldAt: at },
        answerBy: new Date('2026-07-06T00:00:00+09:00'),
        lines: [{ key: 'day:1', before: '1日目の見学', after: '1日目の見学（道の駅に寄ります）' }],
      });
      const [mail, ...more] = await mailOf(id);
      expect(more).toEqual([]);
      expect(mail?.text).toContain('台風で線路が流されたため、バスでご案内します。');
      expect(mail?.text).toContain('変更の後：1日目の見学（道の駅に寄ります）');
      expect(mail?.text).toContain('取消料がかからなくなることはありません');
    }
    const kept = await db().packageBooking.findUniqueOrThrow({ where: { bookingId: sato.id } });
    expect(kept.tourSnapshot).toEqual(CONTENT);
    const now = await packageProduct.findContent(db(), sato.id);
    expect(now.itinerary.map(({ description }) => description)).toEqual([
      '1日目の見学（道の駅に寄ります）',
      '2日目の見学',
      '3日目の見学',
    ]);
  });

  test('D2-15.1.2a D3-15.2.1 another hotel frees until the start, whatever staff say; another order does not', async () => {
    const { departureId, sato, suzuki } = await twoBookings();
    const lines = [{ key: 'stay:2', after: '丘の上の宿' }];
    const one = { departureId, bookingId: sato.id };
    const { changeId } = await sent(one, { lines, cause: 'service-stopped' }, at);
    await changeBooking(changeId, sato.id, at);
    const party = await findParty(db(), sato.id, at);
    expect(party && freeWindows(party)).toMatchObject([
      { ground: { ground: 'important-change' }, from: at.getTime(), until: NOON.getTime() },
    ]);
    expect((await mailOf(sato.id))[0]?.text).toContain(
      '2026年7月9日（木）12:00まで、取消料なしで取り消すことができます（旅行条件書 第15条）',
    );
    const others = await findParty(db(), suzuki.id, at);
    expect(others && freeWindows(others)).toEqual([]);
    expect(await mailOf(suzuki.id)).toEqual([]);
  });

  test('D2-11 is refused without an explanation, for another cause, and of a line that the trip has not', async () => {
    const { departureId } = await twoBookings();
    const answers = await Promise.all([
      sent({ departureId }, { explanation: '　' }, at),
      sent({ departureId }, { cause: 'organiser' }, at),
      sent({ departureId }, { lines: [{ key: 'stay:9', after: '宿' }] }, at),
      sent({ departureId }, { answerDay: calendarDate('2026-06-22') }, at),
      sent({ departureId }, {}, NOON),
    ]);
    expect(answers.map(({ answer }) => answer.kind === 'refused' && answer.reason)).toEqual([
      'not-explained',
      'cause-not-outside-control',
      'line-unknown',
      'answer-day-over',
      'left',
    ]);
    expect(await db().tourChange.count({ where: { departureId } })).toBe(0);
  });
});

describe('a change of the price', () => {
  test('D2-12.1 fares up by 1,200 told on day 16: 81,200, to be paid; frees until the start', async () => {
    const { departureId, sato } = await twoBookings();
    const { changeId, answer } = await sent(
      { departureId },
      priced('fare-revision', 1_200, 600),
      at,
    );
    expect(answer).toMatchObject({ kind: 'sent', bookings: 2 });
    await changeBooking(changeId, sato.id, at);
    expect(await ledgerLines(sato.id)).toEqual(['charge 80000', 'payment 80000', 'charge 1200']);
    const party = await findParty(db(), sato.id, at);
    expect(party?.facts.travelers.map(({ tourPrice }) => tourPrice)).toEqual([81_200]);
    expect(party?.grounds).toEqual(['price-increase']);
    expect((await mailOf(sato.id))[0]?.text).toContain('佐藤 健一 様：80,000円 → 81,200円');
    const booking = await bookingById(sato.id);
    const told = booking && pastMoments(booking, []).find(({ kind }) => kind === 'change-proposed');
    expect(told && pastDetail(told)).toBe('運賃・料金の大幅な増額の改定／旅行条件書 第12条');
  });

  test('D2-12.1 on day 15 it is refused, with the last day; nothing is written', async () => {
    const { departureId, sato } = await twoBookings();
    const late = new Date('2026-06-24T00:00:00+09:00');
    const { answer } = await sent({ departureId }, priced('fare-revision', 1_200), late);
    expect(answer).toMatchObject({ reason: 'notice-too-late', lastDay: '2026-06-23' });
    const { answer: intime } = await sent(
      { departureId },
      priced('fare-revision', 1_200),
      new Date(late.getTime() - 1),
    );
    expect(intime.kind).toBe('sent');
    expect(await ledgerLines(sato.id)).toEqual(['charge 80000', 'payment 80000']);
  });

  test('D2-12.1 a job that comes after the last day tells no increase, and says so', async () => {
    const { departureId, sato } = await twoBookings();
    const { changeId } = await sent({ departureId }, priced('fare-revision', 1_200), at);
    await changeBooking(changeId, sato.id, new Date('2026-06-24T00:00:00+09:00'));
    expect(await rowOf(changeId, sato.id)).toMatchObject({
      status: 'refused',
      failure: 'notice-too-late',
    });
    expect(await ledgerLines(sato.id)).toEqual(['charge 80000', 'payment 80000']);
    expect([await statusOf(sato.id), (await mailOf(sato.id)).length]).toEqual(['contracted', 0]);
    const waits = async (moment: Date) =>
      (await changeWork(moment)).filter(({ subjectId }) => subjectId === sato.id);
    expect(await waits(at)).toMatchObject([{ reference: sato.reference, due: NOON }]);
    expect(await waits(NOON)).toEqual([]);
  });

  test('D2-12.2 D2-17.1b 3,000 less a person goes back at once; 30% of the new 77,000 is 23,100', async () => {
    const { departureId, sato } = await twoBookings();
    const { changeId } = await sent({ departureId }, priced('fare-cut', -3_000, -1_500), at);
    await changeBooking(changeId, sato.id, at);
    expect(await ledgerLines(sato.id)).toEqual([
      'charge 80000',
      'payment 80000',
      'credit 3000',
      'refund 3000',
    ]);
    const sixDays = new Date('2026-07-03T10:00:00+09:00');
    const today = await findCancellationToday(sato.id, sixDays);
    expect(today?.cancellation.quote).toMatchObject({ fee: 23_100, refund: 53_900 });
  });

  test('D2-12.2 each of a family by their own price: 3,000 an adult, 1,500 a child', async () => {
    const { departureId, suzuki } = await twoBookings();
    const { changeId } = await sent({ departureId }, priced('fare-cut', -3_000, -1_500), at);
    await changeBooking(changeId, suzuki.id, at);
    expect(await ledgerLines(suzuki.id)).toEqual([
      'charge 120000',
      'payment 120000',
      'credit 9000',
      'refund 9000',
    ]);
    expect(await rowOf(changeId, suzuki.id)).toMatchObject({ differenceYen: -9_000 });
    const { totalYen } = await db().booking.findUniqueOrThrow({ where: { id: suzuki.id } });
    expect(totalYen).toBe(111_000);
  });

  test('D3-13.2 2,500 less where only 20,000 of 80,000 were paid: the rest falls to 57,500, nothing goes back', async () => {
    const departure = await castDeparture('stay', {
      departureDate: '2026-07-09',
      priceTable: PRICES,
    });
    const sato = await castBooking(departure, { people: SATO, paid: false });
    await payByCard({ ...sato, totalYen: 20_000 });
    const { changeId } = await sent({ departureId: departure.id }, priced('fare-cut', -2_500), at);
    await changeBooking(changeId, sato.id, at);
    expect(await ledgerLines(sato.id)).toEqual(['charge 80000', 'payment 20000', 'credit 2500']);
  });

  test('D2-12.4 a detour after a typhoon, 2,000 more, is allowed near the start; overbooked it is not', async () => {
    const { departureId, sato } = await twoBookings();
    const near = new Date('2026-07-05T10:00:00+09:00');
    const dearer = { price: priced('content-change', 2_000).price };
    const another = { lines: [{ key: 'day:3', after: '3日目の休み' }] };
    const { changeId } = await sent({ departureId }, dearer, near);
    await changeBooking(changeId, sato.id, near);
    expect((await findParty(db(), sato.id, near))?.grounds).toEqual(['price-increase']);
    const { answer } = await sent(
      { departureId },
      { ...dearer, ...another, overbooked: true },
      near,
    );
    expect(answer).toMatchObject({ reason: 'overbooking' });
  });
});

describe('the answer', () => {
  async function told() {
    const { departureId, sato } = await twoBookings();
    const { changeId } = await sent({ departureId }, DETOUR, at);
    await changeBooking(changeId, sato.id, at);
    return { departureId, asked: { changeId, bookingId: sato.id } };
  }
  const due = new Date('2026-07-06T00:00:00+09:00');

  test('D2-11 agreed before its last moment: the contract goes on, once', async () => {
    const { asked } = await told();
    const before = new Date(due.getTime() - 1);
    expect(await agreeToChange(asked, before)).toEqual({ kind: 'agreed', repeated: false });
    expect(await agreeToChange(asked, due)).toEqual({ kind: 'agreed', repeated: true });
    await settleChange(asked, due);
    expect(await statusOf(asked.bookingId)).toBe('contracted');
    const events = await db().bookingEvent.findMany({
      where: { bookingId: asked.bookingId, kind: 'change-settled' },
    });
    expect(events).toMatchObject([
      { actor: 'traveler', at: before, facts: { changeState: 'agreed' } },
    ]);
  });

  test('D2-11 none by then: a job, late by days, lets it go on as of that moment; not a moment earlier', async () => {
    const { asked } = await told();
    await settleChange(asked, new Date(due.getTime() - 1));
    expect(await statusOf(asked.bookingId)).toBe('change-proposed');
    expect(await agreeToChange(asked, due)).toEqual({ kind: 'refused', reason: 'time-passed' });
    await settleChange(asked, new Date('2026-07-08T03:00:00+09:00'));
    expect(await statusOf(asked.bookingId)).toBe('contracted');
    expect(await rowOf(asked.changeId, asked.bookingId)).toMatchObject({
      ...{ status: 'time-passed', answeredAt: due },
    });
  });

  test('D2-11 of a later change stands in for the answer to the earlier one', async () => {
    const { departureId, asked } = await told();
    const later = {
      lines: [{ key: 'day:1', after: '宿での休み' }],
      answerDay: calendarDate('2026-07-07'),
    };
    const { changeId } = await sent({ departureId }, later, at);
    await changeBooking(changeId, asked.bookingId, at);
    expect((await rowOf(asked.changeId, asked.bookingId)).status).toBe('replaced');
    expect(await agreeToChange(asked, at)).toEqual({ kind: 'refused', reason: 'replaced' });
    await settleChange(asked, due);
    expect(await statusOf(asked.bookingId)).toBe('change-proposed');
    const again = { changeId, bookingId: asked.bookingId };
    expect(await agreeToChange(again, due)).toMatchObject({ kind: 'agreed' });
    expect(await rowOf(changeId, asked.bookingId)).toMatchObject({
      lines: [{ before: '1日目の見学（道の駅に寄ります）', after: '宿での休み' }],
    });
  });
});

describe('who may', () => {
  test('a press drafts once, and what was sent is sent once', async () => {
    const { departureId } = await twoBookings();
    const manager = await actingStaff('manager', at);
    const given = { departureId, bookingId: null, order: DETOUR, press: `press-${departureId}` };
    const [one, two] = [
      await draftChange(manager, given, at),
      await draftChange(manager, given, at),
    ];
    expect(one).toEqual(two);
    const changeId = one.kind === 'drafted' ? one.changeId : '';
    const answers = await Promise.all([
      sendChange(manager, changeId, at),
      sendChange(manager, changeId, at),
    ]);
    expect(answers.map((answer) => answer.kind === 'sent' && answer.repeated).sort()).toEqual([
      false,
      true,
    ]);
    expect(await db().bookingChange.count({ where: { changeId } })).toBe(2);
  });

  test.each(STAFF_ROLES)('by %s', async (role) => {
    const { departureId } = await twoBookings();
    const staff = await actingStaff(role, at);
    const given = { departureId, bookingId: null, order: DETOUR, press: `${role}-${departureId}` };
    const answer = await draftChange(staff, given, at);
    if (role === 'manager') expect(answer.kind).toBe('drafted');
    else expect(answer).toEqual({ kind: 'refused', reason: 'not-allowed' });
  });
});
