import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import type { StaffRole } from '@/lib/rules/staff/permissions';
import { callOffDeparture } from '../departures/call-off-departure';
import { decideDeparture, sellDeparture } from '../departures/change-departure';
import { makeItinerary } from '../departures/make-itinerary';
import { makePassengerList } from '../departures/make-passenger-list';
import { resumeCallOff } from '../departures/resume-call-off';
import { dismissMail, resendMail } from '../desk/failures/answer-failed-mail';
import { retryFailedJob, retryRefund } from '../desk/failures/retry-by-staff';
import { workFor } from '../desk/work-for';
import { sendRefund } from '../money/payments/send-refund';
import { db } from '../system/db';
import { castDeparture } from '../testing/fixtures';
import { leave, paidFamily } from '../testing/owing-family';
import { actingStaff } from '../testing/staff';
import { CLAIM_MS, claim, claimByStaff, claimedByAnother } from './claims';
import type { Staff } from './staff-session';

afterAll(() => db().$disconnect());

const at = new Date('2026-11-20T11:00:00+09:00');
const few = { reason: 'conditions-of-the-tour', explanation: '雪が足りません。' } as const;
const departure = async () => (await castDeparture('stay', { departureDate: '2026-12-04' })).id;

async function failedMail() {
  const { id } = await db().mail.create({
    data: {
      ...{ idempotencyKey: randomUUID(), template: 'withdrawn', recipient: 'a@b.example' },
      ...{ subject: 's', text: 't', status: 'failed', createdAt: at, failedAt: at },
    },
  });
  return id;
}

async function failedRefund() {
  const { booking } = await paidFamily('2026-12-04', { method: 'refund-fails' });
  const seen = { feeYen: 37_240, refundYen: 148_960 };
  const ledgerKey = `cancellation:${await leave(booking.id, booking.travelerIds, seen)}:refund`;
  await sendRefund(ledgerKey, at);
  return (await db().refund.findFirstOrThrow({ where: { ledgerKey } })).id;
}

async function failedJob() {
  const [job] = await db().$queryRaw<{ id: string }[]>`
    SELECT id::text FROM graphile_worker.add_job('start-tour', '{}'::json)`;
  return job?.id ?? '';
}

const NO_FINAL = {
  ...{ meetingTime: '', meetingPlace: '', transport: [], lodging: [], vouchers: [] },
  ...{ guideName: '', guidePhone: '', emergencyPhone: '', note: '' },
};

type Act = (staff: Staff, id: string) => Promise<unknown>;

test.each<[string, string, () => Promise<string>, Act]>([
  ['a decision', 'departure', departure, (staff, id) => decideDeparture(staff, id, at)],
  [
    'a stop of sales',
    'departure',
    departure,
    (staff, departureId) => sellDeparture(staff, { departureId, open: false }, at),
  ],
  [
    'a call-off',
    'departure',
    departure,
    (staff, departureId) => callOffDeparture(staff, { departureId, ...few }, at),
  ],
  ['a call-off that goes on', 'departure', departure, (staff, id) => resumeCallOff(staff, id, at)],
  [
    'a list',
    'passenger-list',
    departure,
    (staff, departureId) =>
      makePassengerList(staff, { departureId, recipient: 0, press: randomUUID() }, at),
  ],
  [
    'a final itinerary',
    'final-itinerary',
    departure,
    (staff, departureId) =>
      makeItinerary(staff, { departureId, final: NO_FINAL, over: 0, press: randomUUID() }, at),
  ],
  ['a mail sent again', 'mail', failedMail, (staff, id) => resendMail(staff, id, at)],
  [
    'a mail that rests',
    'mail',
    failedMail,
    (staff, mailId) => dismissMail(staff, { mailId, reason: 'not-needed' }, at),
  ],
  ['a refund', 'refund', failedRefund, (staff, id) => retryRefund(staff, id, at)],
  ['a job', 'job', failedJob, (staff, id) => retryFailedJob(staff, id, at)],
])('%s waits while somebody else is at work on it', async (_, subjectKind, make, act) => {
  const [first, second] = [await actingStaff('manager', at), await actingStaff('manager', at)];
  const subjectId = await make();
  await claimByStaff(first, { subjectKind, subjectId }, at);
  expect(await act(second, subjectId)).toEqual({ kind: 'refused', reason: 'taken' });
  expect(await act(first, subjectId)).not.toMatchObject({ reason: 'taken' });
});

test.each<[StaffRole, string, () => Promise<string>]>([
  ['clerk', 'departure', departure],
  ['privacy-officer', 'departure', departure],
  ['privacy-officer', 'mail', failedMail],
  ['clerk', 'refund', failedRefund],
  ['clerk', 'job', failedJob],
])('a %s does not shut those out of a %s who may act on it', async (role, subjectKind, make) => {
  const [other, manager] = [await actingStaff(role, at), await actingStaff('manager', at)];
  const subject = { subjectKind, subjectId: await make() };
  const refused = { kind: 'refused', reason: 'not-allowed' };
  expect(await claimByStaff(other, subject, at)).toEqual(refused);
  await claim(db(), subject, other.staffId, at);
  expect(await claimedByAnother(db(), subject, manager.staffId, at)).toBeNull();
  expect(await claimByStaff(manager, subject, at)).toMatchObject({ kind: 'claimed', begun: true });
});

test.each([
  ...['application', 'enquiry', 'request', 'departure', 'final-itinerary', 'passenger-list'],
  ...['mail', 'refund', 'job'],
])('no %s is taken into work that is not there', async (subjectKind) => {
  const staff = await actingStaff(subjectKind === 'request' ? 'privacy-officer' : 'manager', at);
  const subject = { subjectKind, subjectId: randomUUID() };
  expect(await claimByStaff(staff, subject, at)).toEqual({
    kind: 'refused',
    reason: 'not-there',
  });
  expect(await db().deskClaim.count({ where: subject })).toBe(0);
});

test('the work list says who is at work on a mail, until the claim is over', async () => {
  const [first, second] = [await actingStaff('manager', at), await actingStaff('manager', at)];
  const subjectId = await failedMail();
  await claimByStaff(first, { subjectKind: 'mail', subjectId }, at);
  const seenBy = async (staff: Staff, moment: Date) => {
    const work = await workFor(staff, moment, 'mail-failed');
    const item = work.find((one) => one.subjectId === subjectId);
    return item && [item.claimedBy, item.claimedByMe];
  };
  expect(await seenBy(first, at)).toEqual([first.name, true]);
  expect(await seenBy(second, at)).toEqual([first.name, false]);
  expect(await seenBy(second, new Date(at.getTime() + CLAIM_MS))).toEqual([null, false]);
});

test('the work list names nobody at work on what they may not do', async () => {
  const id = await failedJob();
  await db().$executeRaw`
    UPDATE graphile_worker._private_jobs SET attempts = max_attempts WHERE id = ${id}::bigint`;
  const clerk = await actingStaff('clerk', at);
  const manager = await actingStaff('manager', at);
  const listed = async () => (await workFor(manager, at)).find(({ subjectId }) => subjectId === id);
  await claim(db(), { subjectKind: 'job', subjectId: id }, clerk.staffId, at);
  expect(await listed()).toMatchObject({ claimedBy: null, claimedByMe: false });
  await claim(db(), { subjectKind: 'job', subjectId: id }, manager.staffId, at);
  expect(await listed()).toMatchObject({ claimedBy: manager.name, claimedByMe: true });
});
