import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { db } from '../system/db';
import { makeBooking } from '../testing/booking-fixture';
import { actingStaff, castStaff } from '../testing/staff';
import { audit, listAudit } from './audit';
import { CLAIM_MS, claim, claimByStaff, claimedByAnother, unclaim } from './claims';
import { staffObjection } from './current-staff';
import {
  confirmStaffSession,
  endStaffSessions,
  findStaffSession,
  listStaffSessions,
  STAFF_ABSOLUTE_MS,
  STAFF_FRESH_MS,
  STAFF_IDLE_MS,
  startStaffSession,
} from './staff-session';

afterAll(() => db().$disconnect());

const nine = new Date('2026-06-01T09:00:00+09:00');
const later = (ms: number) => new Date(nine.getTime() + ms);

describe('a session of staff', () => {
  const started = async () => {
    const staff = await castStaff();
    const token = await startStaffSession(db(), { staffId: staff.id, device: 'Firefox' }, nine);
    return { staff, token };
  };

  test('ends after half an hour without use', async () => {
    const { token } = await started();
    expect(await findStaffSession(token, later(STAFF_IDLE_MS))).toBeNull();
    expect(await findStaffSession(token, later(STAFF_IDLE_MS - 1))).not.toBeNull();
  });

  test('is kept alive by use, and ends after twelve hours all the same', async () => {
    const { token } = await started();
    for (let at = 0; at < STAFF_ABSOLUTE_MS; at += 20 * 60_000) {
      expect(await findStaffSession(token, later(at))).not.toBeNull();
    }
    expect(await findStaffSession(token, later(STAFF_ABSOLUTE_MS - 1))).not.toBeNull();
    expect(await findStaffSession(token, later(STAFF_ABSOLUTE_MS))).toBeNull();
  });

  test('ends when it is ended elsewhere, and when its owner is disabled', async () => {
    const { staff, token } = await started();
    const other = await startStaffSession(db(), { staffId: staff.id, device: 'phone' }, nine);
    const keep = await findStaffSession(other, nine);
    const which = { staffId: staff.id, except: keep?.sessionId ?? '' };
    expect(await listStaffSessions(staff.id, nine)).toHaveLength(2);
    expect(await endStaffSessions(db(), which, nine)).toBe(1);
    expect(await findStaffSession(token, nine)).toBeNull();
    await db().staffMember.update({ where: { id: staff.id }, data: { status: 'disabled' } });
    expect(await findStaffSession(other, nine)).toBeNull();
  });

  test('asks for the password again for money, ten minutes after it was shown', async () => {
    const { token } = await started();
    const at = (ms: number) => findStaffSession(token, later(ms));
    const early = await at(STAFF_FRESH_MS);
    const late = await at(STAFF_FRESH_MS + 1);
    if (early === null || late === null) throw new Error('no session');
    const cancel = 'booking.cancel';
    expect(staffObjection(early, cancel, later(STAFF_FRESH_MS))).toBeNull();
    expect(staffObjection(late, cancel, later(STAFF_FRESH_MS + 1))).toBe('confirm-again');
    expect(staffObjection(late, 'application.accept', later(STAFF_FRESH_MS + 1))).toBeNull();
    expect(staffObjection(late, 'terms.publish', later(STAFF_FRESH_MS + 1))).toBe('not-allowed');
    await confirmStaffSession(db(), late.sessionId, later(STAFF_FRESH_MS + 1));
    const again = await at(STAFF_FRESH_MS + 2);
    if (again === null) throw new Error('no session');
    expect(staffObjection(again, cancel, later(STAFF_FRESH_MS + 2))).toBeNull();
  });
});

describe('claims', () => {
  const subject = () => ({ subjectKind: 'application', subjectId: randomUUID() });

  test('of two clerks who take one application at once, one has it and the other is told who', async () => {
    const [one, two] = [
      await castStaff('clerk', '渚 ひかる'),
      await castStaff('clerk', '浜 しおり'),
    ];
    const what = subject();
    const answers = await Promise.all([one, two].map((staff) => claim(db(), what, staff.id, nine)));
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['claimed', 'taken']);
    const taken = answers.find((answer) => answer.kind === 'taken');
    expect(['渚 ひかる', '浜 しおり']).toContain(taken?.kind === 'taken' && taken.by);
  });

  test('it expires by itself after a quarter of an hour, and pressing again keeps it', async () => {
    const [one, two] = [await castStaff(), await castStaff('clerk', '浜 しおり')];
    const what = subject();
    await claim(db(), what, one.id, nine);
    const seen = (ms: number) => claimedByAnother(db(), what, two.id, later(ms));
    expect(await seen(CLAIM_MS - 1)).toMatchObject({ by: '渚 ひかる' });
    expect(await seen(CLAIM_MS)).toBeNull();
    await claim(db(), what, one.id, later(CLAIM_MS - 1));
    expect(await seen(CLAIM_MS)).not.toBeNull();
    expect((await claim(db(), what, two.id, later(2 * CLAIM_MS - 1))).kind).toBe('claimed');
  });

  test('by staff stands in the record when it begins, once for two presses at once', async () => {
    const clerk = await actingStaff('clerk', nine);
    const what = { ...subject(), subjectId: (await makeBooking()).id };
    const answers = await Promise.all([1, 2].map(() => claimByStaff(clerk, what, nine)));
    expect(answers.map(({ kind }) => kind)).toEqual(['claimed', 'claimed']);
    await claimByStaff(clerk, what, later(60_000));
    const other = await actingStaff('clerk', nine);
    expect((await claimByStaff(other, what, nine)).kind).toBe('taken');
    expect(await db().auditEntry.findMany({ where: { subjectId: what.subjectId } })).toMatchObject([
      { command: 'work.claim', staffId: clerk.staffId, subjectKind: what.subjectKind },
    ]);
  });

  test('whoever does not have it cannot give it back', async () => {
    const [one, two] = [await castStaff(), await castStaff()];
    const what = subject();
    await claim(db(), what, one.id, nine);
    await unclaim(db(), what, two.id);
    expect(await claimedByAnother(db(), what, two.id, nine)).not.toBeNull();
    await unclaim(db(), what, one.id);
    expect(await claimedByAnother(db(), what, two.id, nine)).toBeNull();
  });
});

test('nobody changes a line of the record (D1-1)', async () => {
  const staff = await castStaff();
  const actor = { staffId: staff.id, name: staff.name, role: staff.role };
  const what = {
    command: 'booking.emergency-contact',
    subjectKind: 'booking',
    subjectId: randomUUID(),
    purpose: 'emergency',
    detail: { reason: 'illness' },
  } as const;
  await audit(db(), actor, what, nine);
  const [line] = await listAudit(
    { subjects: [{ subjectKind: 'booking', subjectId: what.subjectId }] },
    10,
  );
  expect(line).toMatchObject({ staffName: '渚 ひかる', role: 'clerk', purpose: 'emergency' });
  const id = line?.id ?? 0n;
  await expect(db().auditEntry.update({ where: { id }, data: { role: 'x' } })).rejects.toThrow();
  await expect(db().auditEntry.delete({ where: { id } })).rejects.toThrow();
  await expect(db().$executeRaw`TRUNCATE "AuditEntry"`).rejects.toThrow();
});
