import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { submitApplication } from '../application/submit-application';
import { concludeContract } from '../contract/conclude-contract';
import { conditionsInForce, findConditions } from '../documents/general-conditions';
import type { Staff } from '../staff/staff-session';
import { db } from '../system/db';
import { filledDraft, wholeBooking } from '../testing/filled-draft';
import { castDeparture } from '../testing/fixtures';
import { publishConditions } from './publish-conditions';

const noon = new Date('2026-06-01T12:00:00+09:00');
const staffOf = (role: Staff['role'], confirmedAt = noon): Staff =>
  ({ staffId, name: '見本', role, confirmedAt }) as Staff;
const staffId = randomUUID();
const text = (body: string) => new TextEncoder().encode(body);
const day = calendarDate;

beforeAll(() =>
  db().staffMember.create({
    data: {
      id: staffId,
      email: `${staffId}@b.example`,
      name: '見本',
      role: 'manager',
      passwordHash: '',
      createdAt: noon,
    },
  }),
);
afterAll(() => db().$disconnect());

const booked = async (at: Date) => {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09' });
  const { draft } = await filledDraft(departure, at);
  const order = { draft, method: 'success', attempt: 'once', userId: null };
  const sent = await submitApplication(order, at);
  if (sent.kind !== 'sent') throw new Error(sent.kind);
  await concludeContract(sent.bookingId, at);
  return wholeBooking(sent.bookingId);
};

test('only a manager who has shown the password lately publishes, and no day that is past', async () => {
  const given = { bytes: text('# 約款'), firstDay: day('2026-06-01') };
  for (const role of ['clerk', 'privacy-officer', 'auditor'] as const)
    expect(await publishConditions(staffOf(role), given, noon)).toMatchObject({
      reason: 'not-allowed',
    });
  const stale = staffOf('manager', new Date('2026-05-31T12:00:00+09:00'));
  expect(await publishConditions(stale, given, noon)).toMatchObject({ reason: 'confirm-again' });
  const past = { ...given, firstDay: day('2026-05-31') };
  expect(await publishConditions(staffOf('manager'), past, noon)).toMatchObject({
    reason: 'day-past',
  });
  const empty = { ...given, bytes: text('<p></p>') };
  expect(await publishConditions(staffOf('manager'), empty, noon)).toMatchObject({
    reason: 'empty',
  });
});

test('D2-2.2 a booking keeps the version of its day, in its row and in both documents; a later one changes nothing in it', async () => {
  const before = await booked(noon);
  const at = { bytes: text(`# 約款\n\n${staffId} 甲`), firstDay: day('2026-06-01') };
  const first = await publishConditions(staffOf('manager'), at, noon);
  expect(await publishConditions(staffOf('manager'), at, noon)).toEqual(first);
  if (first.kind !== 'published') throw new Error(first.reason);
  const later = { bytes: text(`# 約款\n\n${staffId} 乙`), firstDay: day('2026-06-02') };
  const second = await publishConditions(staffOf('manager'), later, noon);
  if (second.kind !== 'published') throw new Error(second.reason);
  expect(second.version).toBe(first.version + 1);

  expect(await conditionsInForce(day('2026-06-01'))).toMatchObject({ version: first.version });
  expect(await conditionsInForce(day('2026-06-02'))).toMatchObject({ version: second.version });
  const eve = await booked(new Date('2026-06-01T23:59:59+09:00'));
  const morning = await booked(new Date('2026-06-02T00:00:00+09:00'));
  expect(eve.conditionsVersion).toBe(first.version);
  expect(morning.conditionsVersion).toBe(second.version);
  expect(before.conditionsVersion).not.toBe(first.version);
  const { sha256 } = (await findConditions(first.version)) ?? {};
  for (const document of eve.documents) {
    expect(JSON.stringify(document.content)).toContain(sha256);
    expect(JSON.stringify(document.content)).toContain(`第${first.version}版`);
  }
});

test('no version can be rewritten or taken away, and who published it is in the record', async () => {
  const [row] = await db().generalConditions.findMany({ where: { staffId }, take: 1 });
  const version = row?.version ?? 0;
  await expect(
    db().generalConditions.update({ where: { version }, data: { firstDay: '2020-01-01' } }),
  ).rejects.toThrow(/append-only/);
  await expect(db().generalConditions.delete({ where: { version } })).rejects.toThrow(
    /append-only/,
  );
  const entries = await db().auditEntry.findMany({ where: { staffId, command: 'terms.publish' } });
  expect(entries.map(({ subjectKind }) => subjectKind)).toEqual([
    'general-conditions',
    'general-conditions',
  ]);
});

test('two that come at once take two numbers', async () => {
  const answers = await Promise.all(
    ['丙', '丁'].map((one) =>
      publishConditions(
        staffOf('manager'),
        { bytes: text(`${staffId} ${one}`), firstDay: day('2026-06-03') },
        noon,
      ),
    ),
  );
  const versions = answers.map((answer) => answer.kind === 'published' && answer.version);
  expect(new Set(versions).size).toBe(2);
});
