import { afterAll, beforeEach, expect, test } from 'vitest';
import type { Terms } from '@/lib/rules/terms';
import { submitApplication } from '../application/submit-application';
import { concludeContract } from '../contract/conclude-contract';
import { writeDeclaration } from '../contract/declaration-event';
import { callOffBooking } from '../departures/call-off-booking';
import { callOffDeparture } from '../departures/call-off-departure';
import { unpaidWork } from '../desk/unpaid-work';
import { payBalance } from '../money/pay-balance';
import { db } from '../system/db';
import { filledDraft } from '../testing/filled-draft';
import { castDeparture, SATO } from '../testing/fixtures';
import { ledgerLines } from '../testing/owing-family';
import { actingStaff } from '../testing/staff';
import { cancelByStaff } from './cancel-by-staff';
import { cancelTravelers } from './cancel-travelers';
import { followBalance } from './follow-balance';

afterAll(() => db().$disconnect());
beforeEach(
  () =>
    db().$executeRaw`SELECT graphile_worker.complete_jobs(array_agg(id)) FROM graphile_worker.jobs`,
);

const at = (text: string) => new Date(`${text.replace(' ', 'T')}+09:00`);
const MAY = at('2026-05-01 11:00');

// Document 003: one traveler at 80,000, departs Thu 9 July 2026; the price is due on 17 June (day 22).
async function booked(share: 'deposit' | 'all' = 'deposit', when = MAY) {
  const adult = [80_000, 80_000, 80_000, 80_000] as const;
  const departure = await castDeparture('stay', {
    departureDate: '2026-07-09',
    priceTable: { adult, child: adult, infant: 0 },
  });
  await db().tour.update({
    where: { code: departure.tourCode },
    data: { termsId: 'deposit-domestic' },
  });
  const { draft } = await filledDraft(departure, when, SATO);
  const order = { draft, method: 'success', attempt: 'one', userId: null, share };
  const answer = await submitApplication(order, when);
  if (answer.kind !== 'sent') throw new Error(answer.kind);
  await concludeContract(answer.bookingId, when);
  return { id: answer.bookingId, departure };
}

const statusOf = async (id: string) =>
  (await db().booking.findUniqueOrThrow({ where: { id } })).status;

const mailsOf = async (bookingId: string, template: string) =>
  (await db().mail.findMany({ where: { bookingId, template } })).map(({ text }) => text);

async function comesBackAt(id: string): Promise<string | undefined> {
  const jobs = await db().$queryRaw<{ run_at: Date }[]>`
    SELECT run_at FROM graphile_worker.jobs WHERE key = ${`follow-balance:${id}`}`;
  // The queue keeps the database's own clock, a little beside that of the test.
  const [job] = jobs;
  return job && new Date(Math.round(job.run_at.getTime() / 1000) * 1000).toISOString();
}

test('D3-2.1 D3-2.3 the deposit is taken, the rest is owed by its day, and mail and document say so', async () => {
  const { id } = await booked();
  expect(await ledgerLines(id)).toEqual(['charge 80000', 'payment 20000']);
  const [mail] = await mailsOf(id, 'contract');
  expect(mail).toContain('申込金のお支払い：20,000円');
  expect(mail).toContain('お支払いの残り：60,000円');
  expect(mail).toContain('お支払いの期日：2026年6月17日（水）（旅行条件書 第7条）');
  const documents = await db().document.findMany({ where: { bookingId: id } });
  for (const { content } of documents) {
    expect(JSON.stringify(content)).toMatch(/残りの 60,000円 は、2026年6月17日（水）まで/);
  }
  expect(documents).toHaveLength(2);
});

test('D3-2.3 who pays all owes nothing, and nothing is looked after', async () => {
  const { id } = await booked('all');
  expect(await ledgerLines(id)).toEqual(['charge 80000', 'payment 80000']);
  expect(await comesBackAt(id)).toBeUndefined();
});

test('D3-7.2 an application on day 21 pays all, whatever was chosen', async () => {
  const { id } = await booked('deposit', at('2026-06-18 11:00'));
  expect(await ledgerLines(id)).toEqual(['charge 80000', 'payment 80000']);
});

test('D3-17.1 where the terms leave the penalty open the contract stays, and the desk is told once', async () => {
  const { id } = await booked();
  const { termsSnapshot } = await db().booking.findUniqueOrThrow({ where: { id } });
  const terms = termsSnapshot as unknown as Terms;
  const tables = terms.cancellation.tables.map((table) => ({
    ...table,
    steps: table.steps.map((step) => ({ ...step, charge: { kind: 'ask' } })),
  }));
  await db().booking.update({
    where: { id },
    data: { termsSnapshot: { ...terms, cancellation: { ...terms.cancellation, tables } } as never },
  });
  const listed = async () => (await unpaidWork()).filter(({ subjectId }) => subjectId === id);
  await followBalance(id, at('2026-06-17 23:59'));
  expect(await listed()).toEqual([]);
  await followBalance(id, at('2026-06-18 00:00'));
  await followBalance(id, at('2026-06-18 00:01'));
  expect(await statusOf(id)).toBe('contracted');
  expect(await listed()).toMatchObject([
    { kind: 'unpaid', due: at('2026-07-09 23:59:59.999'), since: at('2026-06-18 00:00') },
  ]);
  const morning = at('2026-06-18 11:00');
  const clerk = await actingStaff('clerk', morning);
  const travelers = await db().traveler.findMany({ where: { bookingId: id } });
  const taken = {
    ...{ bookingId: id, travelerIds: travelers.map((one) => one.id), ground: null },
    seen: { feeYen: 5_000, refundYen: 15_000, owedYen: 0, differenceYen: 0 },
    idempotencyKey: `open:${id}`,
    taken: {
      ...{ channel: 'telephone' as const, declaredAt: morning },
      found: { feeYen: 5_000, how: '宿に電話で確かめた実額' },
    },
  };
  expect(await cancelByStaff(clerk, taken, morning)).toMatchObject({ kind: 'cancelled' });
  expect(await listed()).toEqual([]);
});

test('is reminded once, three days before, at nine in the morning', async () => {
  const { id } = await booked();
  await followBalance(id, at('2026-06-14 08:59:59'));
  expect(await mailsOf(id, 'balance-reminder')).toEqual([]);
  expect(await comesBackAt(id)).toBe('2026-06-14T00:00:00.000Z');
  await followBalance(id, at('2026-06-14 09:00'));
  await followBalance(id, at('2026-06-14 09:01'));
  const mails = await mailsOf(id, 'balance-reminder');
  expect(mails).toHaveLength(1);
  expect(mails[0]).toContain('お支払いの残り：60,000円');
  expect(await comesBackAt(id)).toBe('2026-06-17T15:00:00.000Z');
});

test('D3-17.1 unpaid, the contract ends on 18 June (day 21): no penalty, the deposit goes back', async () => {
  const { id, departure } = await booked();
  await followBalance(id, at('2026-06-17 23:59:59'));
  expect(await statusOf(id)).toBe('contracted');
  await followBalance(id, at('2026-06-20 04:00'));
  await followBalance(id, at('2026-06-20 05:00'));
  expect(await statusOf(id)).toBe('terminated-nonpayment');
  expect(await ledgerLines(id)).toEqual([
    'charge 80000',
    'payment 20000',
    'credit 80000',
    'refund 20000',
  ]);
  const booking = await db().booking.findUniqueOrThrow({
    where: { id },
    include: { cancellations: true, travelers: true },
  });
  expect(booking.endedAt).toEqual(at('2026-06-18 00:00'));
  expect(booking.cancellations).toMatchObject([
    { ground: 'non-payment', dayNo: 21, feeYen: 0, refundYen: 20_000, article: '第17条' },
  ]);
  expect(booking.travelers).toMatchObject([{ status: 'cancelled' }]);
  expect(await mailsOf(id, 'non-payment')).toHaveLength(1);
  const { sold } = await db().departure.findUniqueOrThrow({ where: { id: departure.id } });
  expect(sold).toBe(0);
});

test('D3-2.1 D3-17.1 by terms that ask later: day 14 is 20%, 16,000 of the deposit of 20,000 are kept', async () => {
  const { id } = await booked();
  await later(id);
  await followBalance(id, at('2026-06-24 23:59:59'));
  expect(await statusOf(id)).toBe('contracted');
  await followBalance(id, at('2026-06-25 00:00'));
  expect(await ledgerLines(id)).toEqual([
    'charge 80000',
    'payment 20000',
    'credit 80000',
    'fee 16000',
    'refund 4000',
  ]);
  expect((await mailsOf(id, 'non-payment'))[0]).toContain('違約料：16,000円');
});

/** 「14日目より前」 in the booking's own terms: due on day 15, 24 June. */
async function later(id: string): Promise<void> {
  await db().$executeRaw`
    UPDATE "Booking" SET "termsSnapshot" =
      jsonb_set(jsonb_set("termsSnapshot"::jsonb, '{paymentDue,due,count}', '14'), '{paymentDue,lateFromDay}', '14')
    WHERE id = ${id}::uuid`;
}

test('D3-7.1 paid in the last second of the day, the contract stands', async () => {
  const { id } = await booked();
  const order = { bookingId: id, method: 'success', attempt: 'rest', seenYen: 60_000 };
  expect(await comesBackAt(id)).toBeDefined();
  expect(await payBalance(order, at('2026-06-17 23:59:59'))).toMatchObject({ kind: 'paid' });
  expect(await comesBackAt(id)).toBeUndefined();
  await followBalance(id, at('2026-06-18 00:00'));
  expect(await statusOf(id)).toBe('contracted');
  expect(await ledgerLines(id)).toEqual(['charge 80000', 'payment 20000', 'payment 60000']);
});

test('a card that was asked in time is waited for', async () => {
  const { id } = await booked();
  const midnight = at('2026-06-18 00:00');
  await db().paymentAttempt.create({
    data: {
      ...{ bookingId: id, idempotencyKey: `slow:${id}`, adapter: 'sandbox', amountYen: 60_000 },
      ...{
        purpose: 'balance',
        status: 'pending',
        adapterRef: `slow:${id}`,
        methodLabel: '見本カード（下4桁 4242）',
        pendingAt: midnight,
        createdAt: midnight,
        updatedAt: midnight,
      },
    },
  });
  await followBalance(id, midnight);
  expect(await statusOf(id)).toBe('contracted');
  expect(await comesBackAt(id)).toBe('2026-06-17T15:15:00.000Z');
});

test('who cancels after that day, before the job has come, finds the contract ended', async () => {
  const { id } = await booked();
  const { id: travelerId } = await db().traveler.findFirstOrThrow({ where: { bookingId: id } });
  const seen = { feeYen: 0, refundYen: 20_000, owedYen: 0, differenceYen: 0 };
  const order = { bookingId: id, travelerIds: [travelerId], ground: null, seen };
  const answer = await cancelTravelers(
    { ...order, idempotencyKey: `late:${id}` },
    at('2026-06-18 11:00'),
  );
  expect(answer).toEqual({ kind: 'refused', reason: 'not-cancellable' });
  expect(await statusOf(id)).toBe('terminated-nonpayment');
});

test('D2-15.1.1b who has declared to leave is not ended by non-payment until a cancellation answers it', async () => {
  const { id } = await booked();
  const travelers = await db().traveler.findMany({ where: { bookingId: id } });
  const declared = at('2026-06-17 11:00');
  await db().$transaction((tx) => writeDeclaration(tx, id, travelers, declared));
  await followBalance(id, at('2026-06-18 11:00'));
  expect(await statusOf(id)).toBe('contracted');
  expect(await comesBackAt(id)).toBe('2026-06-19T02:00:00.000Z');
  const answer = { kind: 'travelers-cancelled', actor: 'agency', facts: {} };
  const event = { bookingId: id, at: at('2026-06-18 12:00'), ...answer };
  await db().bookingEvent.create({ data: event });
  await followBalance(id, at('2026-06-19 11:00'));
  expect(await statusOf(id)).toBe('terminated-nonpayment');
});

test('a declaration of a day that is still to come ends nothing, whatever is due until then', async () => {
  const { id } = await booked();
  const { id: travelerId } = await db().traveler.findFirstOrThrow({ where: { bookingId: id } });
  const seen = { feeYen: 0, refundYen: 20_000, owedYen: 0, differenceYen: 0 };
  const taken = { channel: 'telephone', declaredAt: at('2026-06-18 11:00') } as const;
  const order = { bookingId: id, travelerIds: [travelerId], ground: null, seen, taken };
  const now = at('2026-06-17 11:00');
  const clerk = await actingStaff('clerk', now);
  const answer = await cancelByStaff(clerk, { ...order, idempotencyKey: `early:${id}` }, now);
  expect(answer).toEqual({ kind: 'refused', reason: 'in-the-future' });
  expect(await statusOf(id)).toBe('contracted');
});

test('D2-15.2.3 D3-17.3 of a trip that was called off nothing falls due: the deposit goes back, with no penalty', async () => {
  const { id, departure } = await booked();
  await later(id);
  const called = at('2026-06-23 11:00');
  const manager = await actingStaff('manager', called);
  const order = { departureId: departure.id, reason: 'too-few-participants' } as const;
  await callOffDeparture(manager, { ...order, explanation: 'お一人でした。' }, called);
  await followBalance(id, at('2026-06-25 00:00'));
  expect(await statusOf(id)).toBe('contracted');
  await callOffBooking(id, at('2026-06-25 00:01'));
  expect(await statusOf(id)).toBe('cancelled-by-company');
  expect(await ledgerLines(id)).toEqual([
    'charge 80000',
    'payment 20000',
    'credit 80000',
    'refund 20000',
  ]);
});

test('twice at once ends once', async () => {
  const { id } = await booked();
  const late = at('2026-06-18 00:00');
  await Promise.all([followBalance(id, late), followBalance(id, late)]);
  expect(await mailsOf(id, 'non-payment')).toHaveLength(1);
  expect((await ledgerLines(id)).filter((line) => line.startsWith('refund'))).toHaveLength(1);
});
