import { afterAll, describe, expect, test } from 'vitest';
import { balanceOwed } from '@/lib/rules/money/balance-owed';
import { STAFF_ROLES } from '@/lib/rules/staff/permissions';
import { sendRefund } from '../money/payments/send-refund';
import { db } from '../system/db';
import { FRIDAY, leave, ledgerLines, owingFamily, paidFamily } from '../testing/owing-family';
import { actingStaff } from '../testing/staff';
import { type FeeWaiverOrder, waiveFee } from './waive-fee';

afterAll(() => db().$disconnect());

const later = new Date(FRIDAY.getTime() + 60_000);
const FEE = 37_240;

/** The family of four, all paid (186,200), has cancelled on the 14th day: 20% = 37,240 kept, 148,960 sent back. */
async function cancelled() {
  const { booking } = await paidFamily();
  const seen = { feeYen: FEE, refundYen: 148_960 };
  const cancellationId = await leave(booking.id, booking.travelerIds, seen);
  return { bookingId: booking.id, cancellationId };
}

type Cancelled = Awaited<ReturnType<typeof cancelled>>;

const order = (of: Cancelled, amountYen: number, more: Partial<FeeWaiverOrder> = {}) => ({
  ...of,
  amountYen,
  reason: 'illness' as const,
  note: 'お大事になさってください。',
  seenLeftYen: FEE,
  idempotencyKey: `waive:${of.cancellationId}:${amountYen}`,
  ...more,
});

test('D2-22.5 a part is waived: a line of its own, as much goes back through the card, the traveler is told', async () => {
  const of = await cancelled();
  const manager = await actingStaff('manager', later);
  const answer = await waiveFee(manager, order(of, 12_240), later);
  expect(answer).toEqual({ kind: 'waived', refundYen: 12_240, repeated: false });
  expect((await ledgerLines(of.bookingId)).slice(-4)).toEqual([
    'fee 37240',
    'refund 148960',
    'waiver 12240',
    'refund 12240',
  ]);
  const waiver = await db().feeWaiver.findFirstOrThrow({ where: { bookingId: of.bookingId } });
  await sendRefund(`waiver:${waiver.id}:waiver-refund`, later);
  const refund = await db().refund.findFirstOrThrow({
    where: { ledgerKey: `waiver:${waiver.id}:waiver-refund` },
  });
  expect(refund).toMatchObject({
    amountYen: 12_240,
    status: 'succeeded',
    cause: 'waiver-refund',
  });
  const stored = await db().booking.findUniqueOrThrow({
    where: { id: of.bookingId },
    include: { mails: { orderBy: { createdAt: 'asc' } }, events: { orderBy: { id: 'asc' } } },
  });
  const mail = stored.mails.find(({ template }) => template === 'fee-waived');
  expect(mail?.text).toContain('免除した金額：12,240円（ご本人またはご家族のご病気・おけが）');
  expect(mail?.text).toContain('免除の後の取消料：25,000円');
  expect(mail?.text).toContain('お大事になさってください。');
  expect(stored.events.at(-1)).toMatchObject({ kind: 'fee-waived', actor: 'agency' });
  const lines = await db().auditEntry.findMany({ where: { subjectId: of.bookingId } });
  expect(lines).toMatchObject([
    {
      staffId: manager.staffId,
      command: 'booking.waive-fee',
      detail: { amountYen: 12_240, refundYen: 12_240, feeYen: FEE, reason: 'illness' },
    },
  ]);
});

test('what was not paid yet is owed no more, and nothing of it goes back', async () => {
  // One child has left: 7,660 kept; the room of those who stay costs 8,100 more, not paid.
  const family = await owingFamily();
  const of = { bookingId: family.booking.id, cancellationId: family.cancellationId };
  const manager = await actingStaff('manager', later);
  const answer = await waiveFee(manager, order(of, 7_660, { seenLeftYen: 7_660 }), later);
  expect(answer).toMatchObject({ kind: 'waived', refundYen: 0 });
  const lines = await db().ledgerEntry.findMany({ where: { bookingId: of.bookingId } });
  expect(balanceOwed({ lines, ended: false })?.amount).toBe(440);
});

describe('never more than was charged', () => {
  test.each([
    [FEE, 'waived'],
    [FEE + 1, 'more-than-left'],
    [0, 'more-than-left'],
    [-1, 'more-than-left'],
  ])('%i', async (amount, expected) => {
    const of = await cancelled();
    const answer = await waiveFee(await actingStaff('manager', later), order(of, amount), later);
    expect('reason' in answer ? answer.reason : answer.kind).toBe(expected);
  });

  test('what was waived cannot be waived again', async () => {
    const of = await cancelled();
    const manager = await actingStaff('manager', later);
    await waiveFee(manager, order(of, 37_000), later);
    const next = (amount: number, left: number) =>
      waiveFee(manager, order(of, amount, { seenLeftYen: left }), later);
    expect(await next(241, 240)).toMatchObject({ reason: 'more-than-left' });
    expect(await next(240, 240)).toMatchObject({ kind: 'waived' });
    expect(await next(1, 0)).toMatchObject({ reason: 'nothing-left' });
  });
});

test('the same form twice waives once', async () => {
  const of = await cancelled();
  const manager = await actingStaff('manager', later);
  const [first, second] = await Promise.all([
    waiveFee(manager, order(of, 10_000), later),
    waiveFee(manager, order(of, 10_000), later),
  ]);
  expect([first, second].map((one) => one.kind === 'waived' && one.repeated).sort()).toEqual([
    false,
    true,
  ]);
  expect(await db().feeWaiver.count({ where: { bookingId: of.bookingId } })).toBe(1);
  expect(await db().auditEntry.count({ where: { subjectId: of.bookingId } })).toBe(1);
});

test('of two managers who waive at once the second is told', async () => {
  const of = await cancelled();
  const [one, two] = [await actingStaff('manager', later), await actingStaff('manager', later)];
  const answers = await Promise.all([
    waiveFee(one, order(of, 10_000), later),
    waiveFee(two, order(of, 20_000), later),
  ]);
  expect(answers.filter(({ kind }) => kind === 'waived')).toHaveLength(1);
  expect(answers).toContainEqual({ kind: 'refused', reason: 'changed-meanwhile' });
});

test('while a card is asked nothing is waived', async () => {
  const of = await cancelled();
  await db().paymentAttempt.create({
    data: {
      ...{ bookingId: of.bookingId, idempotencyKey: `asked:${of.bookingId}`, adapter: 'sandbox' },
      ...{
        amountYen: 100,
        purpose: 'balance',
        status: 'pending',
        adapterRef: 'asked',
        methodLabel: '見本カード',
        pendingAt: later,
      },
      ...{ createdAt: later, updatedAt: later },
    },
  });
  const answer = await waiveFee(await actingStaff('manager', later), order(of, 1), later);
  expect(answer).toEqual({ kind: 'refused', reason: 'payment-pending' });
});

test('a cancellation of another booking is none of this one', async () => {
  const [of, other] = [await cancelled(), await cancelled()];
  const crossed = { bookingId: of.bookingId, cancellationId: other.cancellationId };
  const answer = await waiveFee(await actingStaff('manager', later), order(crossed, 1), later);
  expect(answer).toEqual({ kind: 'refused', reason: 'not-found' });
});

describe('who may', () => {
  test.each(STAFF_ROLES)('%s', async (role) => {
    const of = await cancelled();
    const answer = await waiveFee(await actingStaff(role, later), order(of, 1), later);
    const may = role === 'manager';
    expect(answer).toMatchObject(may ? { kind: 'waived' } : { reason: 'not-allowed' });
  });

  test('a manager whose password was shown more than ten minutes ago is asked for it', async () => {
    const of = await cancelled();
    const manager = await actingStaff('manager', new Date(later.getTime() - 600_001));
    const answer = await waiveFee(manager, order(of, 1), later);
    expect(answer).toMatchObject({ reason: 'confirm-again' });
  });
});
