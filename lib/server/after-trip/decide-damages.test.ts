import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { ledgerBalance } from '@/lib/rules/money/ledger-balance';
import { STAFF_ROLES } from '@/lib/rules/staff/permissions';
import { db } from '../system/db';
import { castBooking, castDeparture, SATO } from '../testing/fixtures';
import { ledgerLines } from '../testing/owing-family';
import { actingStaff } from '../testing/staff';
import { decideDamages } from './decide-damages';
import type { DamagesOrder } from './judge-damages';
import { paySettlement } from './pay-settlement';
import { quotedDamages } from './quoted-damages';
import { tellMatter } from './tell-matter';

afterAll(() => db().$disconnect());

/** 9 to 11 July 2026, document 002; Monday the 13th. */
const monday = new Date('2026-07-13T11:00:00+09:00');

async function travelled() {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09' });
  return (await castBooking(departure, { people: SATO })).id;
}

const order = (bookingId: string, more: Partial<DamagesOrder> = {}): DamagesOrder => ({
  ...{ bookingId, matterId: null, claim: 'damages', lossYen: 100_000, paidYen: 0 },
  ...{ baggage: false, grossNegligence: false, note: 'お詫び申し上げます。', seenYen: 100_000 },
  ...{ idempotencyKey: randomUUID() },
  ...more,
});

async function paid(bookingId: string, more: Partial<DamagesOrder>) {
  const manager = await actingStaff('manager', monday);
  await decideDamages(manager, order(bookingId, more), monday);
  const { id: settlementId } = await db().tripSettlement.findFirstOrThrow({ where: { bookingId } });
  const money = { paidHow: 'counter', inKind: '', inKindYen: 0, agreed: false } as const;
  const paidOn = calendarDate('2026-07-13');
  expect(await paySettlement(manager, { settlementId, paidOn, ...money }, monday)).toEqual({
    kind: 'paid',
  });
  return manager;
}

const special = { claim: 'special-compensation', lossYen: 30_000, seenYen: 30_000 } as const;

test('D2-19.1 damages 100,000, special compensation 30,000 paid: 70,000 remain, all of it apart in the ledger', async () => {
  const bookingId = await travelled();
  const manager = await paid(bookingId, special);
  const rest = order(bookingId, { paidYen: 30_000, seenYen: 70_000 });
  expect(await decideDamages(manager, rest, monday)).toMatchObject({ payableYen: 70_000 });
  const [first, second] = await db().tripSettlement.findMany({
    where: { bookingId },
    orderBy: { amountYen: 'asc' },
  });
  expect(first).toMatchObject({ kind: 'special-compensation', article: '第19条' });
  expect(second).toMatchObject({ kind: 'damages', article: '第18条', clause: 'D2-18.1' });
  expect((await ledgerLines(bookingId)).slice(2)).toEqual(['compensation 30000']);
  const ledger = await db().ledgerEntry.findMany({ where: { bookingId } });
  expect(ledgerBalance(ledger)).toBe(0);
  const mails = await db().mail.findMany({ where: { bookingId, template: 'damages-decided' } });
  const told = mails.find(({ text }) => text.includes('お支払いする金額：70,000円'));
  expect(told?.text).toContain('すでにお渡しした補償：−30,000円');
});

test('D2-18.3 a bag of 200,000 that was told of in time: 150,000, tied to what was told', async () => {
  const bookingId = await travelled();
  const bag = { bookingId, kind: 'baggage', item: '旅行かばん', text: '壊れました' } as const;
  const happenedOn = calendarDate('2026-07-10');
  await tellMatter({ ...bag, happenedOn, lossYen: 200_000, press: randomUUID() }, monday);
  const { id: matterId } = await db().tripMatter.findFirstOrThrow({ where: { bookingId } });
  const loss = { matterId, lossYen: 200_000, baggage: true };
  const quote = await quotedDamages(order(bookingId, loss), monday);
  expect(quote).toMatchObject({ kind: 'quoted', payableYen: 150_000 });
  const manager = await actingStaff('manager', monday);
  const answer = await decideDamages(
    manager,
    order(bookingId, { ...loss, seenYen: 150_000 }),
    monday,
  );
  expect(answer).toMatchObject({ payableYen: 150_000 });
  expect(await db().tripSettlement.count({ where: { matterId, amountYen: 150_000 } })).toBe(1);
  // D2-18.3 150,000 a traveler: the same bag is not decided twice.
  const twice = order(bookingId, { ...loss, seenYen: 150_000 });
  expect(await decideDamages(manager, twice, monday)).toMatchObject({ reason: 'not-paid-yet' });
  const { id: settlementId } = await db().tripSettlement.findFirstOrThrow({ where: { matterId } });
  const money = { paidHow: 'transfer', inKind: '', inKindYen: 0, agreed: false } as const;
  await paySettlement(
    manager,
    { settlementId, paidOn: calendarDate('2026-07-13'), ...money },
    monday,
  );
  const asked = (more: Partial<DamagesOrder>) =>
    decideDamages(manager, order(bookingId, { ...loss, ...more }), monday);
  expect(await asked({ paidYen: 149_999, seenYen: 1 })).toMatchObject({ reason: 'less-than-paid' });
  expect(await asked({ paidYen: 150_000, seenYen: 0 })).toMatchObject({ payableYen: 0 });
  const last = await db().mail.findMany({ where: { bookingId, template: 'damages-decided' } });
  const nothing = last.find(({ text }) => text.includes('お支払いする金額：0円'));
  expect(nothing?.text).not.toContain('お支払いの方法');
});

test('D3-26.4 paid beyond what is owed: nothing more, and the desk alone reads by how much', async () => {
  const bookingId = await travelled();
  const manager = await paid(bookingId, { ...special, lossYen: 1_240, seenYen: 1_240 });
  const owed = { lossYen: 1_000, paidYen: 1_240, seenYen: 0 };
  const quote = await quotedDamages(order(bookingId, owed), monday);
  const beyond = quote.kind === 'quoted' ? quote.lines.at(-1) : null;
  expect(beyond?.detail).toContain('240円');
  await decideDamages(manager, order(bookingId, owed), monday);
  const mails = await db().mail.findMany({ where: { bookingId, template: 'damages-decided' } });
  expect(mails.map(({ text }) => text).join()).not.toContain('お渡しし過ぎた補償');
});

describe('refused', () => {
  test.each([
    ['more set off than was paid', { paidYen: 1, seenYen: 99_999 }, monday, 'more-than-paid'],
    ['another figure than the one seen', { seenYen: 99_999 }, monday, 'changed-meanwhile'],
    ['what was told of another booking', { matterId: randomUUID() }, monday, 'not-found'],
    ['before the start', {}, new Date('2026-07-09T11:59:59+09:00'), 'not-on-trip'],
  ] as const)('%s', async (_, more, at, reason) => {
    const bookingId = await travelled();
    const answer = await decideDamages(
      await actingStaff('manager', at),
      order(bookingId, more),
      at,
    );
    expect(answer).toEqual({ kind: 'refused', reason });
  });
});

describe('who may', () => {
  test.each(STAFF_ROLES)('%s', async (role) => {
    const bookingId = await travelled();
    const answer = await decideDamages(await actingStaff(role, monday), order(bookingId), monday);
    expect(answer).toMatchObject(
      role === 'manager' ? { kind: 'decided' } : { reason: 'not-allowed' },
    );
  });
});
