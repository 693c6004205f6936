import { afterAll, describe, expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { ledgerBalance } from '@/lib/rules/money/ledger-balance';
import { STAFF_ROLES } from '@/lib/rules/staff/permissions';
import { sendRefund } from '../money/payments/send-refund';
import { db } from '../system/db';
import { ledgerLines, paidFamily } from '../testing/owing-family';
import { actingStaff } from '../testing/staff';
import { chargeIncident } from './charge-incident';
import type { PartOrder } from './judge-part';
import { quotedPart } from './quoted-part';
import { refundPart } from './refund-part';

afterAll(() => db().$disconnect());

/** The family of four, 186,200 paid by card; departs on Friday 4 December 2026 at noon, back on the 6th. */
const day2 = new Date('2026-12-05T15:00:00+09:00');
const explainedAt = new Date('2026-12-05T14:00:00+09:00');

async function travelling() {
  const { booking } = await paidFamily();
  return booking.id;
}

const failed = (bookingId: string, more: Partial<PartOrder> = {}): PartOrder => ({
  ...{ bookingId, cause: 'service-unavailable', agencyAtFault: false },
  ...{ partYen: 10_000, chargesYen: 4_000, ends: false, explanation: '船が欠航しました。' },
  ...{ explainedAt: null, seenYen: 6_000, idempotencyKey: `part:${bookingId}` },
  ...more,
});

const ended = (bookingId: string, more: Partial<PartOrder> = {}) =>
  failed(bookingId, {
    ...{ cause: 'force-majeure', partYen: 30_000, chargesYen: 12_000, ends: true },
    ...{ explainedAt, seenYen: 18_000, explanation: '大雨で道が閉ざされました。' },
    ...more,
  });

test('D2-16.1.2 a service failed, cause external, the boat charges 4,000 of 10,000: 6,000 go back, the trip goes on', async () => {
  const bookingId = await travelling();
  const answer = await refundPart(await actingStaff('clerk', day2), failed(bookingId), day2);
  expect(answer).toEqual({ kind: 'settled', amountYen: 6_000, repeated: false });
  expect((await ledgerLines(bookingId)).slice(2)).toEqual(['credit 6000', 'refund 6000']);
  const stored = await db().booking.findUniqueOrThrow({
    where: { id: bookingId },
    include: { settlements: true, mails: true, ledger: true },
  });
  expect(stored.status).toBe('travelling');
  const [settlement] = stored.settlements;
  expect(settlement).toMatchObject({
    ...{ kind: 'part-refund', reason: 'service-unavailable', amountYen: 6_000, refundYen: 6_000 },
    ...{ dueDate: '2027-01-05', article: '第16条', clause: 'D2-16.1.2' },
  });
  const [mail] = stored.mails;
  expect(mail?.template).toBe('part-refund');
  expect(mail?.text).toContain('差し引く金額：4,000円');
  expect(mail?.text).toContain('お返しする金額：6,000円');
  expect(mail?.text).toContain('お返しする期日：2027年1月5日（火）まで');
  expect(mail?.text).toContain('船が欠航しました。');
  await sendRefund(`settlement:${settlement?.id}:part-refund`, day2);
  const refund = await db().refund.findFirstOrThrow({
    where: { ledgerKey: `settlement:${settlement?.id}:part-refund` },
  });
  expect(refund).toMatchObject({ amountYen: 6_000, status: 'succeeded', cause: 'part-refund' });
  const [line] = await db().auditEntry.findMany({ where: { subjectId: bookingId } });
  expect(line).toMatchObject({
    command: 'booking.part-refund',
    detail: { amountYen: 6_000, refundYen: 6_000, reason: 'service-unavailable', tripEnds: false },
  });
});

test('D2-16.2.2 D2-16.2.4 the company ends the rest: 30,000 less 12,000 go back, from here on only', async () => {
  const bookingId = await travelling();
  const clerk = await actingStaff('clerk', day2);
  expect(await refundPart(clerk, ended(bookingId), day2)).toMatchObject({ amountYen: 18_000 });
  const stored = await db().booking.findUniqueOrThrow({
    where: { id: bookingId },
    include: { events: { orderBy: { id: 'asc' } }, mails: true, ledger: true },
  });
  expect(stored).toMatchObject({ status: 'partially-terminated', endedAt: day2 });
  expect(stored.events.map(({ kind }) => kind)).toEqual([
    'tour-started',
    'trip-settled',
    'partially-terminated',
  ]);
  expect(stored.mails[0]?.text).toContain('出発地へ戻るための手配をお引き受けします');
  expect(ledgerBalance(stored.ledger)).toBe(0);
  const again = ended(bookingId, { idempotencyKey: 'another-form' });
  expect(await refundPart(clerk, again, day2)).toMatchObject({ reason: 'cannot-end' });
});

test('D2-16.1.2 suppliers charge 12,000 of 10,000: nothing goes back, and the mail promises nothing', async () => {
  const bookingId = await travelling();
  const none = failed(bookingId, { chargesYen: 12_000, seenYen: 0 });
  const answer = await refundPart(await actingStaff('clerk', day2), none, day2);
  expect(answer).toMatchObject({ kind: 'settled', amountYen: 0 });
  expect((await ledgerLines(bookingId)).slice(2)).toEqual([]);
  const { subject, text } = await db().mail.findFirstOrThrow({ where: { bookingId } });
  expect(`${subject}${text}`).not.toMatch(/お返しします|手続きをいたします/);
  expect(text).toContain('お返しする金額：0円');
});

test('D2-16.1.2 D3-27 a taxi of 8,000 is still owed: of 6,000 nothing is sent, and the mail says what became of it', async () => {
  const bookingId = await travelling();
  const clerk = await actingStaff('clerk', day2);
  await chargeIncident(
    clerk,
    {
      ...{ bookingId, category: 'medical', amountYen: 8_000, paper: '領収書（タクシー）' },
      ...{ dueOn: calendarDate('2026-12-21'), note: '病院', agencyAtFault: false },
      idempotencyKey: `taxi:${bookingId}`,
    },
    day2,
  );
  const { seenYen: _, ...entered } = failed(bookingId);
  const quote = await quotedPart(entered, day2);
  const said = { term: 'お支払いの残りに充てる金額', detail: '6,000円' };
  expect(quote.kind === 'quoted' && quote.lines).toContainEqual(said);
  expect(await refundPart(clerk, failed(bookingId), day2)).toMatchObject({ amountYen: 6_000 });
  expect((await ledgerLines(bookingId)).slice(2)).toEqual(['charge 8000', 'credit 6000']);
  const mail = await db().mail.findFirstOrThrow({ where: { bookingId, template: 'part-refund' } });
  expect(mail.text).toContain('お支払いの残りに充てる金額：6,000円\nお返しする金額：0円');
  expect(mail.text).not.toContain('お返しする期日');
});

test('both figures are shown before anything is written', async () => {
  const bookingId = await travelling();
  const { seenYen: _, ...entered } = failed(bookingId);
  const quote = await quotedPart(entered, day2);
  expect(quote).toMatchObject({ kind: 'quoted', refundYen: 6_000 });
  expect(quote.kind === 'quoted' && quote.lines.slice(-3)).toEqual([
    { term: 'お返しする期日', detail: '2027年1月5日（火）まで' },
    { term: '根拠', detail: '旅行条件書 第16条' },
    { term: '差し引かない場合', detail: '10,000円' },
  ]);
  expect(await db().tripSettlement.count({ where: { bookingId } })).toBe(0);
});

describe('refused, and nothing written', () => {
  const before = new Date('2026-12-04T11:59:59.999+09:00');
  const start = new Date('2026-12-04T12:00:00+09:00');
  test.each([
    ['a millisecond before the start', {}, before, 'not-on-trip'],
    ['another figure than the one seen', { seenYen: 10_000 }, day2, 'changed-meanwhile'],
    [
      'D2-16.2.1 the explanation time is empty',
      { cause: 'force-majeure' },
      day2,
      'explanation-missing',
    ],
    [
      'D2-16.2.1 explained after now',
      { cause: 'force-majeure', explainedAt: new Date(day2.getTime() + 1) },
      day2,
      'explained-late',
    ],
    [
      'explained before the trip began',
      { cause: 'force-majeure', explainedAt: new Date(start.getTime() - 1) },
      day2,
      'explained-late',
    ],
    ['a yen more than the price', { partYen: 186_201, seenYen: 182_201 }, day2, 'more-than-price'],
    [
      'the trip is over and shall end',
      { ends: true },
      new Date('2026-12-07T00:00:00+09:00'),
      'cannot-end',
    ],
  ] as const)('%s', async (_, more, moment, reason) => {
    const bookingId = await travelling();
    const clerk = await actingStaff('clerk', moment);
    const answer = await refundPart(clerk, failed(bookingId, more), moment);
    expect(answer).toEqual({ kind: 'refused', reason });
    expect(await db().tripSettlement.count({ where: { bookingId } })).toBe(0);
  });

  test('the whole price, at the start and after the trip, can be settled', async () => {
    const whole = { partYen: 186_200, chargesYen: 0, seenYen: 186_200 };
    for (const moment of [start, new Date('2026-12-07T00:00:00+09:00')]) {
      const bookingId = await travelling();
      const clerk = await actingStaff('clerk', moment);
      const answer = await refundPart(clerk, failed(bookingId, whole), moment);
      expect(answer).toMatchObject({ kind: 'settled', amountYen: 186_200 });
    }
  });
});

test('the same form twice settles once', async () => {
  const bookingId = await travelling();
  const clerk = await actingStaff('clerk', day2);
  const both = await Promise.all([
    refundPart(clerk, failed(bookingId), day2),
    refundPart(clerk, failed(bookingId), day2),
  ]);
  expect(both.map((one) => one.kind === 'settled' && one.repeated).sort()).toEqual([false, true]);
  expect((await ledgerLines(bookingId)).slice(2)).toEqual(['credit 6000', 'refund 6000']);
});

describe('who may', () => {
  test.each(STAFF_ROLES)('%s', async (role) => {
    const bookingId = await travelling();
    const answer = await refundPart(await actingStaff(role, day2), failed(bookingId), day2);
    const may = role === 'clerk' || role === 'manager';
    expect(answer).toMatchObject(may ? { kind: 'settled' } : { reason: 'not-allowed' });
  });
});
