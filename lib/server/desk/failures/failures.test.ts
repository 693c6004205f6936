import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { MailName } from '@/lib/wording/site/mail-names';
import { acceptByStaff } from '../../application/answer-by-staff';
import { endApplication } from '../../application/end-application';
import { submitApplication } from '../../application/submit-application';
import { payments } from '../../money/payments/payments';
import { sendRefund } from '../../money/payments/send-refund';
import { db } from '../../system/db';
import { listFailedJobs } from '../../system/jobs/failed-jobs';
import { queueMail } from '../../system/mail/queue-mail';
import { recordFailedMail } from '../../system/mail/record-failed-mail';
import { filledDraft, typedTraveler } from '../../testing/filled-draft';
import { castBooking, castDeparture, SATO } from '../../testing/fixtures';
import { leave, paidFamily } from '../../testing/owing-family';
import { actingStaff } from '../../testing/staff';
import { listWork } from '../work-list';
import { dismissMail, resendMail } from './answer-failed-mail';
import { findFailedMail, listFailedMails } from './failed-mails';
import { retryFailedJob, retryRefund } from './retry-by-staff';

afterAll(() => db().$disconnect());

const noon = new Date('2026-06-01T12:00:00+09:00');
const one = new Date('2026-06-01T13:00:00+09:00');
const DUE = new Date('2026-06-03T12:00:00+09:00');

/** An application that waits for the agency; with `accepted` it has been accepted at one o'clock. */
async function waiting({ accepted = false } = {}) {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09' });
  const assistance = { kinds: ['mobility' as never], measures: '車椅子を使います' };
  const travelers = SATO.map((person) => ({ ...typedTraveler(person), assistance }));
  const { draft } = await filledDraft(departure, noon, SATO, { travelers } as never);
  const order = { draft, method: 'success', attempt: 'once', userId: null };
  const answer = await submitApplication(order, noon);
  if (answer.kind !== 'sent') throw new Error('not sent');
  const { bookingId } = answer;
  if (accepted) await acceptByStaff(await actingStaff('clerk', one), bookingId, one);
  return bookingId;
}

async function failed(bookingId: string, template: MailName) {
  const mail = await db().mail.findFirstOrThrow({ where: { bookingId, template } });
  await recordFailedMail(mail, 'address-refused', one);
  return mail.id;
}

const mailOf = (id: string) => db().mail.findUniqueOrThrow({ where: { id } });
const jobsOf = async (key: string) =>
  (
    await db().$queryRaw<{ n: number }[]>`
      SELECT count(*)::int AS n FROM graphile_worker.jobs WHERE key = ${key}`
  )[0]?.n;
const clearJob = (key: string) =>
  db().$executeRaw`DELETE FROM graphile_worker._private_jobs WHERE key = ${key}`;

describe('a mail that did not arrive', () => {
  test('D2-3.1a stands on the work list with the end of the application’s time, and goes out again to the address as it is now', async () => {
    const bookingId = await waiting({ accepted: true });
    const id = await failed(bookingId, 'acceptance');
    await clearJob(`mail:${id}`);
    const clerk = await actingStaff('clerk', one);
    const work = (await listWork(one)).find(({ subjectId }) => subjectId === id);
    expect(work).toMatchObject({ kind: 'mail-failed', due: DUE, since: one });
    await db().booking.update({
      where: { id: bookingId },
      data: { contactEmail: 'mended@example.jp' },
    });
    const seen = await findFailedMail(clerk, id, one);
    expect(seen).toMatchObject({ to: 'mended@example.jp', failure: 'address-refused' });
    expect(await resendMail(clerk, id, one)).toEqual({ kind: 'done' });
    expect(await mailOf(id)).toMatchObject({
      ...{ status: 'queued', recipient: 'mended@example.jp', failure: null, failedAt: null },
    });
    expect(await jobsOf(`mail:${id}`)).toBe(1);
    expect(await listFailedMails(one)).not.toContainEqual(expect.objectContaining({ id }));
    const record = await db().auditEntry.findMany({ where: { subjectId: id } });
    expect(record).toMatchObject([
      { command: 'mail.read', purpose: 'operations' },
      { command: 'mail.resend', detail: { outcome: 'resent', newAddress: true } },
    ]);
    expect(JSON.stringify(record.map(({ detail }) => detail))).not.toContain('@');
    const events = await db().bookingEvent.findMany({ where: { bookingId, kind: 'mail-resent' } });
    expect(events).toMatchObject([{ actor: 'agency', facts: { template: 'acceptance' } }]);
  });

  test.each([
    ['a moment before its time is over', new Date(DUE.getTime() - 1), { kind: 'done' }],
    ['at the end of its time', DUE, { kind: 'refused', reason: 'no-longer-true' }],
  ])('D2-3.1a an acceptance is sent again %s or not at all', async (_, at, expected) => {
    const id = await failed(await waiting({ accepted: true }), 'acceptance');
    expect(await resendMail(await actingStaff('clerk', at), id, at)).toEqual(expected);
  });

  test('D2-3.1a of resending the acceptance and ending the application at once, no acceptance outlives the end', async () => {
    const bookingId = await waiting({ accepted: true });
    const id = await failed(bookingId, 'acceptance');
    const clerk = await actingStaff('clerk', one);
    const withdraw = db().$transaction(async (tx) => {
      await tx.$queryRaw`SELECT id FROM "Booking" WHERE id = ${bookingId}::uuid FOR UPDATE`;
      await new Promise((wake) => setTimeout(wake, 300));
      const shown = { 'contract-not-formed': { formedAt: null } };
      return endApplication(tx, bookingId, { trigger: 'withdraw', shown } as never, one);
    });
    await new Promise((wake) => setTimeout(wake, 50));
    const resent = await resendMail(clerk, id, one);
    expect(await withdraw).toBe(true);
    expect(resent).toEqual({ kind: 'refused', reason: 'no-longer-true' });
    expect((await mailOf(id)).status).toBe('failed');
  });

  test('the receipt of an application that was answered meanwhile is not sent again, and can be let rest', async () => {
    const bookingId = await waiting();
    const id = await failed(bookingId, 'application');
    await acceptByStaff(await actingStaff('clerk', one), bookingId, one);
    const clerk = await actingStaff('clerk', one);
    const gone = { kind: 'refused', reason: 'no-longer-true' };
    expect(await resendMail(clerk, id, one)).toEqual(gone);
    const order = { mailId: id, reason: 'told-otherwise' } as const;
    expect(await dismissMail(clerk, order, one)).toEqual({ kind: 'done' });
    expect(await dismissMail(clerk, order, one)).toEqual({ kind: 'refused', reason: 'gone' });
    expect(await mailOf(id)).toMatchObject({ status: 'failed', dismissal: 'told-otherwise' });
    expect(await findFailedMail(clerk, id, one)).toBeNull();
  });

  test('an acceptance that was stopped because its application ended is nobody’s task', async () => {
    const bookingId = await waiting({ accepted: true });
    await db().$transaction((tx) =>
      endApplication(
        tx,
        bookingId,
        { trigger: 'withdraw', shown: { 'contract-not-formed': { formedAt: null } } } as never,
        one,
      ),
    );
    const mail = await db().mail.findFirstOrThrow({ where: { bookingId, template: 'acceptance' } });
    expect(mail).toMatchObject({ status: 'failed', failure: 'stopped' });
    expect(await listFailedMails(one)).not.toContainEqual(expect.objectContaining({ id: mail.id }));
    const work = await listWork(one);
    expect(work.map(({ subjectId }) => subjectId)).not.toContain(mail.id);
  });

  test('a code or a link is neither sent again nor shown', async () => {
    const idempotencyKey = randomUUID();
    const text =
      '確認番号は 123456 です。\nhttps://example.jp/sign-in/link/abcdefghijklmnopqrstuvwx';
    const mail = { template: 'access-code-sign-in' as const, subject: '確認番号', text };
    await db().$transaction((tx) =>
      queueMail(tx, { ...mail, to: 'a@example.jp', bookingId: null, idempotencyKey }),
    );
    const row = await db().mail.findUniqueOrThrow({ where: { idempotencyKey } });
    await recordFailedMail(row, 'busy', one);
    const clerk = await actingStaff('clerk', one);
    const seen = await findFailedMail(clerk, row.id, one);
    expect(seen?.text).not.toMatch(/123456|abcdefghijkl/);
    expect(await resendMail(clerk, row.id, one)).toEqual({ kind: 'refused', reason: 'once-only' });
  });

  test('of two who press at once one sends it, the other is told, and one mail waits to go', async () => {
    const id = await failed(await waiting({ accepted: true }), 'acceptance');
    const staff = [await actingStaff('clerk', one), await actingStaff('manager', one)];
    const answers = await Promise.all(staff.map((each) => resendMail(each, id, one)));
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['done', 'refused']);
    expect(await jobsOf(`mail:${id}`)).toBe(1);
  });
});

test('D2-22.5 a refund that failed stands on the work list by its legal day, and a manager sends it again once', async () => {
  const at = new Date('2026-11-20T12:00:00+09:00');
  const { booking } = await paidFamily('2026-12-04', { method: 'refund-fails' });
  const seen = { feeYen: 37_240, refundYen: 148_960 };
  const ledgerKey = `cancellation:${await leave(booking.id, booking.travelerIds, seen)}:refund`;
  await sendRefund(ledgerKey, at);
  const { id } = await db().refund.findFirstOrThrow({ where: { ledgerKey } });
  const manager = await actingStaff('manager', at);
  const work = (await listWork(at)).find(({ subjectId }) => subjectId === id);
  // D2-19: seven days from the day after the declaration of 20 November.
  expect(work).toMatchObject({
    ...{ kind: 'refund-failed', reference: booking.reference },
    due: new Date('2026-11-27T23:59:59.999+09:00'),
  });
  const stale = { ...manager, confirmedAt: new Date(at.getTime() - 10 * 60_000 - 1) };
  expect(await retryRefund(stale, id, at)).toEqual({ kind: 'refused', reason: 'confirm-again' });
  expect(await retryRefund(manager, id, at)).toEqual({ kind: 'done' });
  expect(await retryRefund(manager, id, at)).toEqual({ kind: 'refused', reason: 'gone' });
  const record = await db().auditEntry.findMany({ where: { subjectId: id } });
  expect(record).toMatchObject([{ command: 'refund.retry', detail: { outcome: 'retried' } }]);
  vi.spyOn(payments(), 'refund').mockResolvedValue({ kind: 'succeeded', adapterRef: 'r' });
  await sendRefund(ledgerKey, at);
  expect(await db().refund.findFirst({ where: { ledgerKey } })).toMatchObject({
    ...{ status: 'succeeded', resent: 1 },
  });
});

describe('a job that has failed', () => {
  async function job(attempts: number, most = 25, bookingId: string = randomUUID()) {
    const [row] = await db().$queryRaw<{ id: string }[]>`
      SELECT id::text FROM graphile_worker.add_job('start-tour',
        payload := ${JSON.stringify({ bookingId })}::json, max_attempts := ${most}::int)`;
    const id = row?.id ?? '';
    await db().$executeRaw`
      UPDATE graphile_worker._private_jobs SET attempts = ${attempts}::int, run_at = now() + interval '1 hour',
        last_error = 'of 鈴木 浩 <hiroshi@example.jp>' WHERE id = ${id}::bigint`;
    return id;
  }
  const listed = async (id: string) => (await listFailedJobs(one)).find((row) => row.id === id);

  test.each([
    ['4 of 25 times is tried again by itself', 4, 25, null],
    ['5 of 25 times is shown, with its next try', 5, 25, { tries: 5, triesLeft: 20 }],
    ['25 of 25 times is shown, and not tried again', 25, 25, { triesLeft: 0, next: null }],
    ['for good after one try is shown', 1, 1, { tries: 1, triesLeft: 0, next: null }],
  ])('%s', async (_, attempts, most, expected) => {
    const found = await listed(await job(attempts, most));
    if (expected === null) expect(found).toBeUndefined();
    else expect(found).toMatchObject({ task: 'start-tour', ...expected });
    expect(JSON.stringify(found ?? {})).not.toMatch(/鈴木|@/);
  });

  test('names its booking, and none where its payload names what is no key', async () => {
    const departure = await castDeparture('stay', { departureDate: '2026-07-09' });
    const { id, reference } = await castBooking(departure, { people: SATO });
    expect(await listed(await job(5, 25, id))).toMatchObject({ reference });
    for (const other of ['not-a-key', '', '-'.repeat(36)]) {
      expect(await listed(await job(5, 25, other))).toMatchObject({ reference: '' });
    }
  });

  test('is due at once with all its tries when a manager says so, once', async () => {
    const id = await job(25);
    const [manager, second] = [
      await actingStaff('manager', one),
      await actingStaff('manager', one),
    ];
    const answers = await Promise.all(
      [manager, second].map((each) => retryFailedJob(each, id, one)),
    );
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['done', 'refused']);
    const [row] = await db().$queryRaw<{ attempts: number; due: boolean }[]>`
      SELECT attempts::int, run_at <= now() AS due FROM graphile_worker.jobs WHERE id = ${id}::bigint`;
    expect(row).toEqual({ attempts: 0, due: true });
    expect(await db().auditEntry.count({ where: { subjectKind: 'job', subjectId: id } })).toBe(1);
  });

  test('that runs at this moment is left alone', async () => {
    const id = await job(6);
    await db().$executeRaw`
      UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'w' WHERE id = ${id}::bigint`;
    const manager = await actingStaff('manager', one);
    expect(await retryFailedJob(manager, id, one)).toEqual({ kind: 'refused', reason: 'gone' });
  });
});
