import { afterAll, describe, expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import type { GuaranteedChange } from '@/lib/rules/contract/guarantee';
import { ledgerBalance } from '@/lib/rules/money/ledger-balance';
import { STAFF_ROLES } from '@/lib/rules/staff/permissions';
import { workFor } from '../desk/work-for';
import { db } from '../system/db';
import { castBooking, castDeparture, SATO } from '../testing/fixtures';
import { ledgerLines } from '../testing/owing-family';
import { actingStaff } from '../testing/staff';
import { decideGuarantee } from './decide-guarantee';
import type { GuaranteeOrder } from './judge-guarantee';
import { type PaidOrder, paySettlement } from './pay-settlement';
import { quotedGuarantee } from './quoted-guarantee';

afterAll(() => db().$disconnect());

/** 9 to 11 July 2026, 62,000 yen, document 002; the day after the trip. */
const after = new Date('2026-07-12T11:00:00+09:00');
const today = calendarDate('2026-07-12');

async function travelled() {
  const priceTable = { adult: [62_000], child: [62_000], infant: 0 };
  const departure = await castDeparture('stay', { departureDate: '2026-07-09', priceTable });
  return (await castBooking(departure, { people: SATO })).id;
}

const hotel = (more: Partial<GuaranteedChange> = {}): GuaranteedChange => ({
  ...{ row: 7, unit: '1泊目', notifiedOn: calendarDate('2026-07-09'), inTitle: false },
  ...{ sleeper: false, step: 'given', cause: 'supplier', overbooked: false, circumstance: 'none' },
  ...more,
});
const order = (bookingId: string, more: Partial<GuaranteeOrder> = {}): GuaranteeOrder => ({
  ...{ bookingId, changes: [hotel()], note: 'お詫び申し上げます。', seenYen: 1_240 },
  ...{ idempotencyKey: `guarantee:${bookingId}` },
  ...more,
});

async function decided(more: Partial<GuaranteeOrder> = {}) {
  const bookingId = await travelled();
  const clerk = await actingStaff('clerk', after);
  expect(await decideGuarantee(clerk, order(bookingId, more), after)).toMatchObject({
    kind: 'decided',
  });
  const settlement = await db().tripSettlement.findFirstOrThrow({ where: { bookingId } });
  return { bookingId, settlementId: settlement.id, settlement };
}

const transfer = (settlementId: string, more: Partial<PaidOrder> = {}): PaidOrder => ({
  ...{ settlementId, paidHow: 'transfer', paidOn: today, inKind: '', inKindYen: 0, agreed: false },
  ...more,
});

test('D2-21.1 another hotel told on 9 July: 1,240 by 10 August, on the work list, paid apart from price and fees', async () => {
  const { bookingId, settlementId, settlement } = await decided();
  expect(settlement).toMatchObject({
    ...{ kind: 'guarantee', reason: 'payable', amountYen: 1_240, refundYen: 0 },
    ...{ dueDate: '2026-08-10', clause: 'D2-21.1', article: '第21条' },
  });
  const mail = await db().mail.findFirstOrThrow({ where: { bookingId, template: 'guarantee' } });
  expect(mail.text).toContain('率の合計：2.0％');
  expect(mail.text).toContain('合計：1,240円');
  expect(mail.text).toContain('お支払いの期日：2026年8月10日（月）まで');
  const manager = await actingStaff('manager', after);
  const work = await workFor(manager, after, 'compensation');
  expect(work.filter(({ subjectId }) => subjectId === bookingId)).toMatchObject([
    { due: new Date('2026-08-10T23:59:59.999+09:00') },
  ]);
  expect(await paySettlement(manager, transfer(settlementId), after)).toEqual({ kind: 'paid' });
  expect((await ledgerLines(bookingId)).slice(2)).toEqual(['compensation 1240']);
  const ledger = await db().ledgerEntry.findMany({ where: { bookingId } });
  expect(ledgerBalance(ledger)).toBe(0);
  expect(await paySettlement(manager, transfer(settlementId), after)).toMatchObject({
    reason: 'paid-already',
  });
  const left = await workFor(manager, after, 'compensation');
  expect(left.filter(({ subjectId }) => subjectId === bookingId)).toEqual([]);
  expect(await db().mail.count({ where: { bookingId, template: 'compensation-paid' } })).toBe(1);
});

test('D2-21.2b told on 8 July: 620 is below 1,000, nothing is paid, and the traveler is told why', async () => {
  const changes = [hotel({ notifiedOn: calendarDate('2026-07-08') })];
  const { bookingId, settlementId, settlement } = await decided({ changes, seenYen: 0 });
  expect(settlement).toMatchObject({ reason: 'not-payable', amountYen: 0, dueDate: null });
  const mail = await db().mail.findFirstOrThrow({ where: { bookingId, template: 'guarantee' } });
  expect(mail.text).toContain('お支払いしない理由：お一人様の合計が1,000円に満たないため');
  const manager = await actingStaff('manager', after);
  const paid = await paySettlement(manager, transfer(settlementId), after);
  expect(paid).toMatchObject({ reason: 'not-found' });
});

test('D2-21.1.1 a storm: the reason stands in the mail', async () => {
  const changes = [hotel({ cause: 'weather-or-disaster' })];
  const { bookingId } = await decided({ changes, seenYen: 0 });
  const mail = await db().mail.findFirstOrThrow({ where: { bookingId, template: 'guarantee' } });
  expect(mail.text).toContain('対象外：旅行条件書が対象外とする原因による変更のため');
  expect(mail.text).toContain('お支払いしない理由：対象となる変更がないため');
});

describe('D2-21.3 in kind', () => {
  const voucher = { paidHow: 'in-kind', inKind: '旅行券' } as const;
  test.each([
    ['1,000 for 1,240', { ...voucher, inKindYen: 1_000, agreed: true }, { reason: 'worth-less' }],
    ['1,239 for 1,240', { ...voucher, inKindYen: 1_239, agreed: true }, { reason: 'worth-less' }],
    ['1,240 for 1,240', { ...voucher, inKindYen: 1_240, agreed: true }, { kind: 'paid' }],
    [
      '1,500, not agreed',
      { ...voucher, inKindYen: 1_500, agreed: false },
      { reason: 'not-agreed' },
    ],
    ['1,500, agreed', { ...voucher, inKindYen: 1_500, agreed: true }, { kind: 'paid' }],
    ['money paid tomorrow', { paidOn: calendarDate('2026-07-13') }, { reason: 'in-the-future' }],
  ] as const)('%s', async (_, more, expected) => {
    const { settlementId } = await decided();
    const manager = await actingStaff('manager', after);
    expect(await paySettlement(manager, transfer(settlementId, more), after)).toMatchObject(
      expected,
    );
  });
});

test('D2-21.1 it waits for the end of the trip: the last day has its changes too', async () => {
  const bookingId = await travelled();
  const lastDay = new Date('2026-07-11T23:59:59.999+09:00');
  const early = await decideGuarantee(
    await actingStaff('clerk', lastDay),
    order(bookingId),
    lastDay,
  );
  expect(early).toEqual({ kind: 'refused', reason: 'not-over' });
  const over = new Date('2026-07-12T00:00:00+09:00');
  const answer = await decideGuarantee(await actingStaff('clerk', over), order(bookingId), over);
  expect(answer).toMatchObject({ kind: 'decided', totalYen: 1_240 });
});

test('it is decided once for a contract, so that the cap counts over all changes', async () => {
  const { bookingId } = await decided();
  const clerk = await actingStaff('clerk', after);
  expect(await decideGuarantee(clerk, order(bookingId), after)).toMatchObject({ repeated: true });
  const again = order(bookingId, { idempotencyKey: 'another-form' });
  expect(await decideGuarantee(clerk, again, after)).toMatchObject({ reason: 'settled-already' });
});

test('what it comes to is shown before, and another figure writes nothing', async () => {
  const bookingId = await travelled();
  const quote = await quotedGuarantee(order(bookingId), after);
  expect(quote).toMatchObject({ kind: 'quoted', totalYen: 1_240 });
  const clerk = await actingStaff('clerk', after);
  const other = await decideGuarantee(clerk, order(bookingId, { seenYen: 1_239 }), after);
  expect(other).toMatchObject({ reason: 'changed-meanwhile' });
  const before = new Date('2026-07-09T11:59:59+09:00');
  expect(await db().tripSettlement.count({ where: { bookingId } })).toBe(0);
  const ahead = order(await travelled());
  const early = await decideGuarantee(await actingStaff('clerk', before), ahead, before);
  expect(early).toMatchObject({ reason: 'not-on-trip' });
});

test('what was decided is kept: it is paid once, and nothing else of it changes', async () => {
  const { settlementId: id } = await decided();
  const write = (data: object) => db().tripSettlement.updateMany({ where: { id }, data });
  await expect(write({ amountYen: 1 })).rejects.toThrow(/append-only/);
  await expect(db().tripSettlement.deleteMany({ where: { id } })).rejects.toThrow(/append-only/);
  await write({ paidOn: '2026-07-12', paidHow: 'transfer' });
  await expect(write({ paidOn: '2026-07-13' })).rejects.toThrow(/append-only/);
});

describe('who may decide, and who may record that it was paid', () => {
  test.each(STAFF_ROLES)('%s', async (role) => {
    const bookingId = await travelled();
    const answer = await decideGuarantee(await actingStaff(role, after), order(bookingId), after);
    const may = role === 'clerk' || role === 'manager';
    expect(answer).toMatchObject(may ? { kind: 'decided' } : { reason: 'not-allowed' });
    const { settlementId } = await decided();
    const paid = await paySettlement(await actingStaff(role, after), transfer(settlementId), after);
    expect(paid).toMatchObject(role === 'manager' ? { kind: 'paid' } : { reason: 'not-allowed' });
  });
});
