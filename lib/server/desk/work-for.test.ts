import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instant, parseInstant } from '@/lib/rules/calendar/instant';
import { STAFF_ROLES, type StaffRole } from '@/lib/rules/staff/permissions';
import { workUrgency } from '@/lib/rules/staff/work-urgency';
import { submitApplication } from '../application/submit-application';
import { db } from '../system/db';
import { filledDraft, typedTraveler } from '../testing/filled-draft';
import { castDeparture, SATO } from '../testing/fixtures';
import { actingStaff } from '../testing/staff';
import { countWork } from './count-work';
import { workFor } from './work-for';

afterAll(() => db().$disconnect());

const noon = new Date('2026-06-01T12:00:00+09:00');
const work = async (role: StaffRole, at: Date) => workFor(await actingStaff(role, at), at);
const kindsOf = async (role: StaffRole, at: Date, subjectId: string) =>
  (await work(role, at)).filter((item) => item.subjectId === subjectId).map(({ kind }) => kind);

test('D2-4.6c a certificate that is awaited is on the list until its day ends, and is overdue after it', async () => {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09' });
  const assistance = { kinds: ['mobility' as never], measures: '車椅子を使います' };
  const travelers = SATO.map((person) => ({ ...typedTraveler(person), assistance }));
  const { draft } = await filledDraft(departure, noon, SATO, { travelers } as never);
  const sent = await submitApplication(
    { draft, method: 'success', attempt: 'once', userId: null },
    noon,
  );
  if (sent.kind !== 'sent') throw new Error('not sent');
  const { bookingId } = sent;
  const row = await db().assistanceReview.create({
    data: { bookingId, kind: 'certificate', dueDate: '2026-06-10', at: noon },
  });
  const found = (await work('clerk', noon)).find(
    ({ kind, subjectId }) => kind === 'certificate' && subjectId === bookingId,
  );
  expect(found?.due).toEqual(new Date('2026-06-10T23:59:59.999+09:00'));
  const late = new Date('2026-06-11T09:00:00+09:00');
  expect(await kindsOf('clerk', late, bookingId)).toEqual(['certificate']);
  await db().assistanceReview.update({ where: { id: row.id }, data: { settledAt: late } });
  expect(await kindsOf('clerk', late, bookingId)).toEqual([]);
});

describe('D2-2.2 a departure with too few participants', () => {
  let id = '';
  beforeAll(async () => {
    const departure = await castDeparture('stay', { departureDate: '2026-12-20' });
    id = departure.id;
    await db().tour.update({
      where: { code: departure.tourCode },
      data: { minimumParticipants: 10 },
    });
    await db().departure.update({ where: { id }, data: { sold: 4 } });
  });

  // The thirteenth day back from the eve of 20 December is the 7th: told before it, on the 6th at the latest.
  test.each([
    ['eight days before the last day of notice', '2026-11-28T23:59:00+09:00', []],
    ['seven days before', '2026-11-29T00:00:00+09:00', ['departure']],
    ['on the last day', '2026-12-06T23:00:00+09:00', ['departure']],
    ['when it is too late to tell', '2026-12-07T00:00:00+09:00', []],
  ])('%s', async (_, at, expected) => {
    expect(await kindsOf('manager', new Date(at), id)).toEqual(expected);
  });

  test('is due at the end of that day, until it is decided or has enough', async () => {
    const at = new Date('2026-12-01T09:00:00+09:00');
    const item = (await work('manager', at)).find(({ subjectId }) => subjectId === id);
    expect(item?.due).toEqual(new Date('2026-12-06T23:59:59.999+09:00'));
    const lastHour = parseInstant('2026-12-06T23:30:00+09:00');
    expect(workUrgency(instant(item?.due?.getTime() ?? 0), lastHour)).toBe('today');
    expect(item?.people).toBe(4);
    await db().departure.update({ where: { id }, data: { sold: 10 } });
    expect(await kindsOf('manager', at, id)).toEqual([]);
    await db().departure.update({ where: { id }, data: { sold: 4, decided: true } });
    expect(await kindsOf('manager', at, id)).toEqual([]);
  });
});

test.each(STAFF_ROLES)(
  'a %s sees only what they may open, however much else there is',
  async (role) => {
    const at = new Date('2026-06-20T09:00:00+09:00');
    await db().mail.createMany({
      data: Array.from({ length: 201 }, (_, n) => ({
        idempotencyKey: `${role}:${at.getTime()}:${n}`,
        ...{ template: 'not-sent', recipient: 'a@example.jp', subject: '件名', text: '本文' },
        ...{ status: 'failed', failure: 'busy', createdAt: new Date('2026-01-01T00:00:00Z') },
      })),
    });
    const invitation = await db().staffInvitation.create({
      data: {
        ...{ email: `${role}@desk.example`, name: '浜', role: 'clerk', tokenHash: `work-${role}` },
        ...{ createdAt: at, expiresAt: new Date(at.getTime() + 60_000) },
      },
    });
    const seen = await work(role, at);
    const invited = seen.some(({ subjectId }) => subjectId === invitation.id);
    expect(invited).toBe(role === 'manager' || role === 'auditor');
    expect(seen.some(({ kind }) => kind === 'mail-failed')).toBe(role !== 'privacy-officer');
    await db().mail.deleteMany({
      where: { idempotencyKey: { startsWith: `${role}:${at.getTime()}` } },
    });
  },
);

test('more than can be listed is counted whole, and one kind alone is listed from its nearest', async () => {
  const staff = await actingStaff('clerk', noon);
  const countOf = async (kind: string) =>
    (await countWork(staff, await workFor(staff, noon), noon)).find((one) => one.kind === kind);
  const [old, mails] = [await countOf('enquiry'), await countOf('mail-failed')];
  await db().mail.createMany({
    data: Array.from({ length: 205 }, (_, at) => ({
      ...{
        idempotencyKey: `many:${staff.staffId}:${at}`,
        template: 'withdrawn',
        recipient: 'a@b.example',
      },
      ...{ subject: 's', text: 't', status: 'failed', createdAt: noon, failedAt: noon },
    })),
  });
  const listed = await workFor(staff, noon, 'mail-failed');
  expect([listed.length, new Set(listed.map(({ kind }) => kind))]).toEqual([
    200,
    new Set(['mail-failed']),
  ]);
  expect((await countOf('mail-failed'))?.all).toBe((mails?.all ?? 0) + 205);
  expect(await countOf('enquiry')).toEqual(old);
  await db().mail.deleteMany({
    where: { idempotencyKey: { startsWith: `many:${staff.staffId}` } },
  });
});
