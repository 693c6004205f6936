import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { STAFF_ROLES } from '@/lib/rules/staff/permissions';
import { lockBooking } from '../booking/lock-booking';
import { findParty } from '../cancellation/find-party';
import { recordNoticeIn } from '../contract/record-departure-notice';
import { lockDeparture } from '../seats/seats';
import { db } from '../system/db';
import { castBooking, castDeparture, SATO, SUZUKI } from '../testing/fixtures';
import { actingStaff } from '../testing/staff';
import { giveNotice, type NoticeOrder } from './give-notice';
import { bookingsToTell, noticeGroups } from './notice-effects';

afterAll(() => db().$disconnect());

const at = new Date('2026-07-01T10:00:00+09:00');
const typhoon = { kind: 'force-majeure', text: '台風が近づいています。' } as const;

async function twoBookings() {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09' });
  const sato = await castBooking(departure, { people: SATO });
  const suzuki = await castBooking(departure, { people: SUZUKI });
  return { departureId: departure.id, sato, suzuki };
}

async function give(departureId: string, order: Partial<NoticeOrder> = {}, moment = at) {
  const manager = await actingStaff('manager', moment);
  return giveNotice(manager, { departureId, ...typhoon, press: randomUUID(), ...order }, moment);
}

const mailsOf = (bookingId: string) =>
  db().mail.findMany({ where: { bookingId, template: 'departure-notice' } });

describe('a notice', () => {
  test('D2-15.1.2c reaches every booking, says until when it frees, and opens the ground', async () => {
    const { departureId, sato, suzuki } = await twoBookings();
    const groups = noticeGroups(await bookingsToTell(db(), departureId), 'force-majeure', at);
    const noon = new Date('2026-07-09T12:00:00+09:00').getTime();
    expect(groups).toMatchObject([{ bookings: 2, freedUntil: noon, article: '第15条' }]);
    expect(await give(departureId)).toEqual({ kind: 'given', bookings: 2, repeated: false });
    for (const { id } of [sato, suzuki]) {
      const [mail] = await mailsOf(id);
      expect(mail?.text).toContain('台風が近づいています。');
      expect(mail?.text).toContain(
        '2026年7月9日（木）12:00まで、取消料なしで取り消すことができます（旅行条件書 第15条）',
      );
      expect((await findParty(db(), id, at))?.grounds).toContain('force-majeure');
      const events = await db().bookingEvent.findMany({ where: { bookingId: id } });
      expect(events.map(({ kind, actor }) => [kind, actor])).toContainEqual([
        'notice-recorded',
        'agency',
      ]);
    }
    const record = await db().auditEntry.findMany({ where: { subjectId: departureId } });
    expect(record).toMatchObject([
      { command: 'departure.notice', detail: { kind: 'force-majeure', bookings: 2 } },
    ]);
  });

  test('D2-15.1.2c for one booking reaches and frees that one alone, once for each press', async () => {
    const { departureId, sato, suzuki } = await twoBookings();
    const order = { bookingId: sato.id, press: randomUUID() };
    expect(await give(departureId, order)).toEqual({ kind: 'given', bookings: 1, repeated: false });
    expect(await give(departureId, order)).toEqual({ kind: 'given', bookings: 1, repeated: true });
    const everybody = await give(departureId, { press: order.press });
    expect(everybody).toEqual({ kind: 'refused', reason: 'form-used' });
    expect([await mailsOf(sato.id), await mailsOf(suzuki.id)].map(({ length }) => length)).toEqual([
      1, 0,
    ]);
    expect((await findParty(db(), sato.id, at))?.grounds).toContain('force-majeure');
    expect((await findParty(db(), suzuki.id, at))?.grounds).not.toContain('force-majeure');
    const record = await db().auditEntry.findMany({ where: { subjectId: sato.id } });
    expect(record).toMatchObject([{ command: 'departure.notice', detail: { bookings: 1 } }]);
  });

  test('for one booking that is over, or of another departure, is told to nobody', async () => {
    const { departureId, sato } = await twoBookings();
    const elsewhere = await castDeparture('stay', { departureDate: '2026-07-10' });
    const over = { kind: 'refused', reason: 'booking-over' };
    expect(await give(elsewhere.id, { bookingId: sato.id })).toEqual(over);
    await db().booking.update({ where: { id: sato.id }, data: { status: 'cancelled-by-company' } });
    expect(await give(departureId, { bookingId: sato.id })).toEqual(over);
    expect(await mailsOf(sato.id)).toEqual([]);
  });

  test('that the terms do not free for says so', async () => {
    const { departureId, sato } = await twoBookings();
    const early = new Date('2026-06-01T10:00:00+09:00');
    expect(await give(departureId, { kind: 'fare-revision' }, early)).toMatchObject({
      bookings: 2,
    });
    expect((await mailsOf(sato.id))[0]?.text).toContain('取消料がかからなくなることはありません');
  });

  test('of one press is one notice, also of two at once; the same press with another text is told', async () => {
    const { departureId, sato } = await twoBookings();
    const press = randomUUID();
    const answers = await Promise.all([give(departureId, { press }), give(departureId, { press })]);
    expect(answers.map((one) => one.kind === 'given' && one.repeated).sort()).toEqual([
      false,
      true,
    ]);
    expect(answers.map((one) => one.kind === 'given' && one.bookings)).toEqual([2, 2]);
    expect(await mailsOf(sato.id)).toHaveLength(1);
    expect(await db().departureNotice.count({ where: { departureId } })).toBe(1);
    expect(await give(departureId, { press, text: '別の文' })).toMatchObject({
      reason: 'form-used',
    });
  });

  test('D2-12.1 of an increase for revised fares comes on the 16th day, and not on the 15th', async () => {
    const { departureId } = await twoBookings();
    const fares = { kind: 'fare-revision', text: '運賃が上がります。' } as const;
    const midnight = new Date('2026-06-24T00:00:00+09:00');
    expect(await give(departureId, fares, midnight)).toEqual({
      ...{ kind: 'refused', reason: 'increase-too-late', lastDay: '2026-06-23' },
    });
    expect(await db().departureNotice.count({ where: { departureId } })).toBe(0);
    const before = new Date(midnight.getTime() - 1);
    expect(await give(departureId, fares, before)).toMatchObject({ kind: 'given' });
  });

  test('is refused in words: no text, after the start, called off, nothing there', async () => {
    const { departureId } = await twoBookings();
    const start = new Date('2026-07-09T12:00:00+09:00');
    expect(await give(departureId, { text: '　' })).toMatchObject({ reason: 'no-text' });
    expect(await give(departureId, {}, start)).toMatchObject({ reason: 'left' });
    const before = new Date(start.getTime() - 1);
    expect(await give(departureId, {}, before)).toMatchObject({ kind: 'given' });
    await db().departure.update({ where: { id: departureId }, data: { status: 'cancelled' } });
    expect(await give(departureId)).toMatchObject({ reason: 'called-off' });
    expect(await give(`${departureId}-none`)).toMatchObject({ reason: 'not-found' });
  });

  test('is written while a booking is being changed; beside a lock of its key it would wait: the control', async () => {
    const { departureId, sato } = await twoBookings();
    const write = (departure: string) =>
      db().$transaction(async (tx) => {
        await tx.$executeRaw`SET LOCAL lock_timeout = '300ms'`;
        return recordNoticeIn(tx, { departureId: departure, bookingId: null, ...typhoon }, at);
      });
    await db().$transaction(async (tx) => {
      await lockBooking(tx, sato.id);
      await lockDeparture(tx, departureId);
      expect(await write(departureId)).toMatchObject({ kind: 'recorded', bookings: 2 });
    });
    await db().$transaction(async (tx) => {
      await tx.$queryRaw`SELECT id FROM "Booking" WHERE id = ${sato.id}::uuid FOR UPDATE`;
      await expect(write(departureId)).rejects.toThrow(/lock timeout/);
    });
  });

  test.each(STAFF_ROLES)('by %s', async (role) => {
    const { departureId } = await twoBookings();
    const order = { departureId, ...typhoon, press: randomUUID() };
    const answer = await giveNotice(await actingStaff(role, at), order, at);
    if (role === 'manager') expect(answer.kind).toBe('given');
    else expect(answer).toEqual({ kind: 'refused', reason: 'not-allowed' });
  });
});
