import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { StaffChange } from '@/lib/rules/staff/staff-change';
import { db, type Tx } from '../system/db';
import { actingStaff, castStaff, PASSWORD } from '../testing/staff';
import { acceptInvitation } from './accept-invitation';
import { changeStaff } from './change-staff';
import { claim, claimedByAnother } from './claims';
import { findInvitation, invite } from './invitations';
import { beginSignIn } from './sign-in';
import { inviteStaff } from './staff-members';
import { findStaffSession, startStaffSession } from './staff-session';

afterAll(() => db().$disconnect());

const nine = new Date('2026-06-01T09:00:00+09:00');
const disable: StaffChange = { kind: 'disable' };
const enable: StaffChange = { kind: 'enable' };
const DEAD = { kind: 'refused', reason: 'dead' };

// Managers of other tests would let anybody go.
beforeEach(() =>
  db().staffMember.updateMany({ where: { role: 'manager' }, data: { status: 'disabled' } }),
);

const active = () => db().staffMember.count({ where: { role: 'manager', status: 'active' } });
const mailsTo = (recipient: string) =>
  db().mail.findMany({ where: { recipient }, orderBy: { id: 'asc' } });

describe('somebody who is disabled', () => {
  test('is out at once: sessions, claims and invitations end, and a mail says so', async () => {
    const boss = await actingStaff('manager', nine);
    const gone = await actingStaff('manager', nine);
    const token = await startStaffSession(db(), { staffId: gone.staffId, device: 'x' }, nine);
    const subject = { subjectKind: 'application', subjectId: gone.staffId };
    await claim(db(), subject, gone.staffId, nine);
    const guest = {
      email: `${gone.staffId}@desk.example`,
      name: '浜 しおり',
      role: 'clerk',
    } as const;
    const link = (await db().$transaction((tx) => invite(tx, gone, guest, nine))) ?? '';
    const order = { staffId: gone.staffId, change: disable };
    expect(await changeStaff(boss, order, nine)).toEqual({ kind: 'changed' });
    expect(await findStaffSession(token, nine)).toBeNull();
    expect(await claimedByAnother(db(), subject, boss.staffId, nine)).toBeNull();
    expect(await findInvitation(link, nine)).toBeNull();
    expect(await acceptInvitation(link, { passwordHash: 'x' }, nine)).toEqual(DEAD);
    const facts = { email: gone.email, password: PASSWORD, mark: null, client: 'here' };
    expect(await beginSignIn(facts, nine)).toEqual({ kind: 'refused', reason: 'wrong' });
    const [mail] = await mailsTo(gone.email);
    expect(mail).toMatchObject({ template: 'staff-changed', bookingId: null });
    expect(mail?.subject).toContain('業務デスクの利用が停止されました');
    expect(await changeStaff(boss, order, nine)).toEqual({ kind: 'refused', reason: 'unchanged' });
    expect(await mailsTo(gone.email)).toHaveLength(1);
    const record = await db().auditEntry.findMany({ where: { subjectId: gone.staffId } });
    expect(record.filter(({ command }) => command === 'staff.change')).toMatchObject([
      { staffId: boss.staffId, detail: { outcome: 'disable' } },
    ]);
  });

  test('can invite nobody with what was pressed a moment before', async () => {
    const [boss, gone] = [await actingStaff('manager', nine), await actingStaff('manager', nine)];
    await changeStaff(boss, { staffId: gone.staffId, change: disable }, nine);
    const guest = {
      email: `late-${gone.staffId}@desk.example`,
      name: '浜',
      role: 'clerk',
      press: randomUUID(),
    } as const;
    expect(await inviteStaff(gone, guest, nine)).toEqual({
      kind: 'refused',
      reason: 'not-allowed',
    });
    expect(await mailsTo(guest.email)).toEqual([]);
    const order = { staffId: boss.staffId, change: disable };
    expect(await changeStaff(gone, order, nine)).toEqual({
      kind: 'refused',
      reason: 'not-allowed',
    });
  });

  test('is let in again with the same role', async () => {
    const boss = await actingStaff('manager', nine);
    const { id } = await castStaff('clerk');
    await changeStaff(boss, { staffId: id, change: disable }, nine);
    expect(
      await changeStaff(boss, { staffId: id, change: { kind: 'role', role: 'auditor' } }, nine),
    ).toEqual({ kind: 'refused', reason: 'disabled' });
    expect(await changeStaff(boss, { staffId: id, change: enable }, nine)).toEqual({
      kind: 'changed',
    });
    expect(await db().staffMember.findUnique({ where: { id } })).toMatchObject({
      ...{ status: 'active', role: 'clerk', disabledAt: null },
    });
  });
});

test('another role counts at once, in sessions that are open; who may claim nothing has nothing', async () => {
  const boss = await actingStaff('manager', nine);
  const { id, email } = await castStaff('clerk');
  const token = await startStaffSession(db(), { staffId: id, device: 'x' }, nine);
  const subject = { subjectKind: 'application', subjectId: id };
  await claim(db(), subject, id, nine);
  const order = { staffId: id, change: { kind: 'role', role: 'auditor' } } as const;
  expect(await changeStaff(boss, order, nine)).toEqual({ kind: 'changed' });
  expect(await findStaffSession(token, nine)).toMatchObject({ role: 'auditor' });
  expect(await claimedByAnother(db(), subject, boss.staffId, nine)).toBeNull();
  expect((await mailsTo(email))[0]?.text).toContain('「監査担当」に変えました');
});

describe('the last manager is kept', () => {
  test.each<[string, StaffChange]>([
    ['disabled', disable],
    ['made a clerk', { kind: 'role', role: 'clerk' }],
  ])('and not %s, though a manager without second factor is there', async (_, change) => {
    const boss = await actingStaff('manager', nine);
    const half = await castStaff('manager');
    await db().staffMember.update({ where: { id: half.id }, data: { totpSecret: null } });
    expect(await changeStaff(boss, { staffId: boss.staffId, change }, nine)).toEqual({
      kind: 'refused',
      reason: 'last-manager',
    });
  });

  test('by changeStaff, of two who disable each other at once', async () => {
    const pair = [await actingStaff('manager', nine), await actingStaff('manager', nine)];
    const [first, second] = pair as [(typeof pair)[0], (typeof pair)[0]];
    const answers = await Promise.all([
      changeStaff(first, { staffId: second.staffId, change: disable }, nine),
      changeStaff(second, { staffId: first.staffId, change: disable }, nine),
    ]);
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['changed', 'refused']);
    expect(await active()).toBe(1);
  });

  test('control: counting without holding the others lets both go', async () => {
    const pair = [(await castStaff('manager')).id, (await castStaff('manager')).id];
    let counted = 0;
    let open = () => {};
    const both = new Promise<void>((wake) => {
      open = wake;
    });
    const careless = async (tx: Tx, id: string) => {
      const others = await tx.staffMember.count({
        where: { role: 'manager', status: 'active', id: { not: id } },
      });
      counted += 1;
      if (counted === 2) open();
      await both;
      if (others > 0) await tx.staffMember.update({ where: { id }, data: { status: 'disabled' } });
    };
    await Promise.all(pair.map((id) => db().$transaction((tx) => careless(tx, id))));
    expect(await active()).toBe(0);
  });
});

test.each(['clerk', 'privacy-officer', 'auditor'] as const)('a %s changes nobody', async (role) => {
  const boss = await castStaff('manager');
  const staff = await actingStaff(role, nine);
  const order = { staffId: boss.id, change: disable };
  expect(await changeStaff(staff, order, nine)).toEqual({ kind: 'refused', reason: 'not-allowed' });
  expect(await active()).toBe(1);
});
