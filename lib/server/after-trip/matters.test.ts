import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { STAFF_ROLES } from '@/lib/rules/staff/permissions';
import { workFor } from '../desk/work-for';
import { db } from '../system/db';
import { castBooking, castDeparture, SATO } from '../testing/fixtures';
import { actingStaff } from '../testing/staff';
import { answerMatter } from './answer-matter';
import { type MatterOrder, tellMatter } from './tell-matter';

afterAll(() => db().$disconnect());

/** 9 to 11 July 2026 under document 002; Friday the 10th at noon is under way. */
const noon = new Date('2026-07-10T12:00:00+09:00');

async function travelling() {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09' });
  return castBooking(departure, { people: SATO });
}

const difference = (bookingId: string, more: Partial<MatterOrder> = {}): MatterOrder => ({
  ...{ bookingId, kind: 'difference', happenedOn: calendarDate('2026-07-10'), item: '昼食' },
  ...{ text: '契約書面と違う店でした。', lossYen: null, press: randomUUID() },
  ...more,
});

const bag = { kind: 'baggage', item: '旅行かばん', lossYen: 30_000 } as const;
const answer = { outcome: 'accepted', answer: '店が閉まっていました。' } as const;

const matterOf = (bookingId: string) =>
  db().tripMatter.findFirstOrThrow({ where: { bookingId }, orderBy: { at: 'desc' } });
const workOf = async (bookingId: string, at: Date) =>
  (await workFor(await actingStaff('clerk', at), at, 'matter')).filter(
    ({ subjectId }) => subjectId === bookingId,
  );

test('D2-20.3 D3-24.3 a difference is acknowledged, is work until the day ends, and is answered once', async () => {
  const booking = await travelling();
  expect(await tellMatter(difference(booking.id), noon)).toEqual({ kind: 'told', repeated: false });
  const matter = await matterOf(booking.id);
  expect(matter).toMatchObject({ kind: 'difference', lastDate: null, article: '第21条' });
  expect(await workOf(booking.id, noon)).toMatchObject([
    {
      kind: 'matter',
      reference: booking.reference,
      due: new Date('2026-07-10T23:59:59.999+09:00'),
    },
  ]);
  const clerk = await actingStaff('clerk', noon);
  const reply = { matterId: matter.id, ...answer };
  const both = await Promise.all([
    answerMatter(clerk, reply, noon),
    answerMatter(clerk, reply, noon),
  ]);
  expect(both).toContainEqual({ kind: 'answered' });
  expect(both).toContainEqual({ kind: 'refused', reason: 'answered-already' });
  expect(await workOf(booking.id, noon)).toEqual([]);
  const mails = await db().mail.findMany({
    where: { bookingId: booking.id },
    orderBy: { createdAt: 'asc' },
  });
  expect(mails.map(({ template }) => template).sort()).toEqual([
    'matter-answered',
    'matter-received',
  ]);
  const told = mails.find(({ template }) => template === 'matter-received')?.text;
  expect(told).toContain('何について：昼食');
  expect(told).toContain('契約書面と違う店でした。');
  expect(mails.find(({ template }) => template === 'matter-answered')?.text).toContain(
    '確かめた結果：お申し出のとおり確かめました',
  );
  const lines = await db().auditEntry.findMany({ where: { subjectId: booking.id } });
  expect(lines).toMatchObject([
    { command: 'booking.answer-matter', detail: { matterOutcome: 'accepted' } },
  ]);
});

describe('D2-18.3 luggage damaged on 10 July 2026', () => {
  test.each([
    ['on day 14, 23 July', '2026-07-23T23:59:59+09:00', true],
    ['on day 15, 24 July: kept, and late', '2026-07-24T00:00:00+09:00', false],
  ])('%s', async (_, moment, inTime) => {
    const booking = await travelling();
    const at = new Date(moment);
    expect(await tellMatter(difference(booking.id, bag), at)).toMatchObject({ kind: 'told' });
    expect(await matterOf(booking.id)).toMatchObject({ lastDate: '2026-07-23', inTime });
    const mail = await db().mail.findFirstOrThrow({ where: { bookingId: booking.id } });
    expect(mail.text).toContain('お申し出の期限：2026年7月23日（木）まで');
    expect(mail.text.includes('期限を過ぎたお申し出です')).toBe(!inTime);
  });
});

describe('refused', () => {
  test.each([
    ['before the start', new Date('2026-07-09T11:59:59.999+09:00'), {}, 'not-started'],
    ['a difference after the trip', new Date('2026-07-12T00:00:00+09:00'), {}, 'over'],
    ['of tomorrow', noon, { happenedOn: calendarDate('2026-07-11') }, 'in-the-future'],
    ['of the day before', noon, { happenedOn: calendarDate('2026-07-08') }, 'not-on-the-trip'],
  ] as const)('%s', async (_, at, more, reason) => {
    const booking = await travelling();
    const told = await tellMatter(difference(booking.id, more), at);
    expect(told).toEqual({ kind: 'refused', reason });
  });

  test('of a booking that was cancelled', async () => {
    const { id } = await travelling();
    await db().booking.update({ where: { id }, data: { status: 'cancelled-by-customer' } });
    const told = await tellMatter(difference(id), noon);
    expect(told).toEqual({ kind: 'refused', reason: 'not-travelled' });
  });
});

test('the same press twice tells once', async () => {
  const { id } = await travelling();
  const order = difference(id);
  const both = await Promise.all([tellMatter(order, noon), tellMatter(order, noon)]);
  expect(both.map((one) => one.kind === 'told' && one.repeated).sort()).toEqual([false, true]);
  expect(await db().tripMatter.count({ where: { bookingId: id } })).toBe(1);
});

describe('who may answer', () => {
  test.each(STAFF_ROLES)('%s', async (role) => {
    const { id } = await travelling();
    await tellMatter(difference(id), noon);
    const reply = { matterId: (await matterOf(id)).id, ...answer };
    const said = await answerMatter(await actingStaff(role, noon), reply, noon);
    const may = role === 'clerk' || role === 'manager';
    expect(said).toMatchObject(may ? { kind: 'answered' } : { reason: 'not-allowed' });
  });
});
