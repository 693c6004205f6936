import { afterAll, describe, expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { STAFF_ROLES } from '@/lib/rules/staff/permissions';
import { bookingById } from '../booking/find-own-booking';
import { owedOf } from '../money/owed';
import { payBalance } from '../money/pay-balance';
import { db } from '../system/db';
import { ledgerLines, paidFamily } from '../testing/owing-family';
import { actingStaff } from '../testing/staff';
import { chargeIncident, type IncidentOrder } from './charge-incident';

afterAll(() => db().$disconnect());

/** The family of four, 186,200 paid; 4 to 6 December 2026. Monday after the trip. */
const monday = new Date('2026-12-07T11:00:00+09:00');

const taxi = (bookingId: string, more: Partial<IncidentOrder> = {}): IncidentOrder => ({
  ...{ bookingId, category: 'medical', amountYen: 8_000, paper: '領収書（タクシー）' },
  ...{ dueOn: calendarDate('2026-12-21'), note: '病院へお連れしました。', agencyAtFault: false },
  ...{ idempotencyKey: `taxi:${bookingId}` },
  ...more,
});

test('D2-4.7 D3-27 a taxi of 8,000 is charged after the trip with paper and day, and paid from the page', async () => {
  const { booking } = await paidFamily();
  const clerk = await actingStaff('clerk', monday);
  const answer = await chargeIncident(clerk, taxi(booking.id), monday);
  expect(answer).toEqual({ kind: 'charged', repeated: false });
  expect((await ledgerLines(booking.id)).slice(2)).toEqual(['charge 8000']);
  const mail = await db().mail.findFirstOrThrow({ where: { bookingId: booking.id } });
  expect(mail.template).toBe('incident-charged');
  expect(mail.text).toContain('ご請求の金額：8,000円');
  expect(mail.text).toContain('費用を示す書類：領収書（タクシー）');
  expect(mail.text).toContain('お支払いの期日：2026年12月21日（月）まで');
  const own = await bookingById(booking.id);
  expect(own && owedOf(own, instant(monday.getTime()))).toMatchObject({
    balance: { amount: 8_000, reason: 'incident' },
    due: { kind: 'due', dueDate: '2026-12-21' },
  });
  const press = { bookingId: booking.id, seenYen: 8_000, method: 'success', attempt: 'once' };
  expect(await payBalance(press, monday)).toMatchObject({ kind: 'paid' });
  expect((await ledgerLines(booking.id)).slice(2)).toEqual(['charge 8000', 'payment 8000']);
  const paid = await db().mail.findFirstOrThrow({
    where: { bookingId: booking.id, template: 'balance-paid' },
  });
  expect(paid.text).toContain('ご旅行中にかかった費用');
  const [line] = await db().auditEntry.findMany({ where: { subjectId: booking.id } });
  expect(line).toMatchObject({
    command: 'booking.charge-incident',
    detail: { amountYen: 8_000, settlementReason: 'medical' },
  });
});

test('D3-27 of two, the first paid: what is owed is due on the day of the second', async () => {
  const { booking } = await paidFamily();
  const clerk = await actingStaff('clerk', monday);
  await chargeIncident(clerk, taxi(booking.id), monday);
  const press = { bookingId: booking.id, method: 'success' };
  await payBalance({ ...press, seenYen: 8_000, attempt: 'first' }, monday);
  const due = { amountYen: 1_800, dueOn: calendarDate('2027-01-08'), idempotencyKey: 'second' };
  await chargeIncident(clerk, taxi(booking.id, due), monday);
  const own = await bookingById(booking.id);
  expect(own && owedOf(own, instant(monday.getTime()))).toMatchObject({
    balance: { amount: 1_800, reason: 'incident' },
    due: { kind: 'due', dueDate: '2027-01-08' },
  });
});

test('D3-28.1 a forgotten bag sent back, 1,800: a line of its own, with its category', async () => {
  const { booking } = await paidFamily();
  const clerk = await actingStaff('clerk', monday);
  await chargeIncident(clerk, taxi(booking.id), monday);
  const bag = { category: 'lost-property', amountYen: 1_800, idempotencyKey: 'bag' } as const;
  await chargeIncident(clerk, taxi(booking.id, bag), monday);
  await chargeIncident(clerk, taxi(booking.id, bag), monday);
  expect((await ledgerLines(booking.id)).slice(2)).toEqual(['charge 8000', 'charge 1800']);
  const rows = await db().tripSettlement.findMany({ where: { bookingId: booking.id } });
  expect(rows.map(({ reason }) => reason).sort()).toEqual(['lost-property', 'medical']);
});

describe('refused, and nothing charged', () => {
  test.each([
    ['D3-27 the agency is at fault', { agencyAtFault: true }, monday, 'agency-at-fault'],
    ['due before today', { dueOn: calendarDate('2026-12-06') }, monday, 'due-passed'],
    ['before the start', {}, new Date('2026-12-04T11:59:59+09:00'), 'not-on-trip'],
  ] as const)('%s', async (_, more, at, reason) => {
    const { booking } = await paidFamily();
    const answer = await chargeIncident(await actingStaff('clerk', at), taxi(booking.id, more), at);
    expect(answer).toEqual({ kind: 'refused', reason });
    expect((await ledgerLines(booking.id)).slice(2)).toEqual([]);
  });
});

describe('who may', () => {
  test.each(STAFF_ROLES)('%s', async (role) => {
    const { booking } = await paidFamily();
    const answer = await chargeIncident(await actingStaff(role, monday), taxi(booking.id), monday);
    const may = role === 'clerk' || role === 'manager';
    expect(answer).toMatchObject(may ? { kind: 'charged' } : { reason: 'not-allowed' });
  });
});
