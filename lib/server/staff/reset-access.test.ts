import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { db } from '../system/db';
import { actingStaff, castStaff, PASSWORD, shownCode } from '../testing/staff';
import { acceptInvitation } from './accept-invitation';
import { changeStaff } from './change-staff';
import { enrol, enrolSecret, newEnrolment } from './enrol';
import { INVITATION_MS } from './invitations';
import { linkForManager } from './link-for-manager';
import { hashPassword } from './passwords';
import { replaceRecoveryCodes } from './recovery-codes';
import { resetAccess } from './reset-access';
import { finishSignIn } from './second-factor';
import { beginSignIn } from './sign-in';
import { findAttempt } from './sign-in-attempt';
import { inviteStaff } from './staff-members';
import { findStaffSession, startStaffSession } from './staff-session';

afterAll(() => db().$disconnect());

const nine = new Date('2026-06-01T09:00:00+09:00');
const later = (ms: number) => new Date(nine.getTime() + ms);
const NEW_PASSWORD = 'はまべの貝がら かぞえて 77';
const REFUSED = { kind: 'refused', reason: 'wrong' };
const DEAD = { kind: 'refused', reason: 'dead' };

const mailsTo = (recipient: string) =>
  db().mail.findMany({ where: { recipient }, orderBy: { id: 'asc' } });

const tries = (email: string, password: string) =>
  beginSignIn({ email, password, mark: null, client: randomUUID() }, nine);

async function linkIn(recipient: string): Promise<string> {
  const [mail] = (await mailsTo(recipient)).slice(-1);
  return /\/desk\/join\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
}

async function reset(role: 'clerk' | 'manager' = 'clerk') {
  const boss = await actingStaff('manager', nine);
  const lost = await castStaff(role);
  const order = { staffId: lost.id, press: randomUUID() };
  return { boss, lost, order };
}

describe('somebody whose access is reset', () => {
  test('is out at once by every way, and told by a mail with the link', async () => {
    const { boss, lost, order } = await reset();
    const session = await startStaffSession(db(), { staffId: lost.id, device: 'x' }, nine);
    const codes = await replaceRecoveryCodes(db(), lost.id);
    await db().staffPasskey.create({
      data: {
        ...{ staffId: lost.id, credentialId: randomUUID(), publicKey: new Uint8Array(3) },
        ...{ counter: 0n, transports: [], label: 'x', createdAt: nine },
      },
    });
    const begun = await tries(lost.email, PASSWORD);
    if (begun.kind !== 'second-factor') throw new Error(begun.kind);
    expect(await resetAccess(boss, order, nine)).toEqual({ kind: 'reset', repeated: false });
    expect(await findStaffSession(session, nine)).toBeNull();
    const typed = { code: codes[0] ?? '', device: 'x' };
    expect(await finishSignIn(begun.attempt, typed, nine)).toMatchObject({ reason: 'gone' });
    expect(await tries(lost.email, PASSWORD)).toEqual(REFUSED);
    expect(await db().staffPasskey.count({ where: { staffId: lost.id } })).toBe(0);
    expect(await db().staffRecoveryCode.count({ where: { staffId: lost.id } })).toBe(0);
    expect(await mailsTo(lost.email)).toMatchObject([{ template: 'staff-access-reset' }]);
    expect(await mailsTo(boss.email)).toEqual([]);
    const record = await db().auditEntry.findMany({ where: { subjectId: lost.id } });
    expect(record).toMatchObject([{ command: 'staff.reset-access', staffId: boss.staffId }]);
  });

  test('registers anew by the link, once, with the same role, and signs in again', async () => {
    const { boss, lost, order } = await reset();
    await resetAccess(boss, order, nine);
    const [token, passwordHash] = [await linkIn(lost.email), await hashPassword(NEW_PASSWORD)];
    const late = later(INVITATION_MS);
    expect(await acceptInvitation(token, { passwordHash }, late)).toEqual(DEAD);
    const answers = await Promise.all(
      [1, 2, 3].map(() => acceptInvitation(token, { passwordHash }, nine)),
    );
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['joined', 'refused', 'refused']);
    const attempt = await newEnrolment(lost.id, nine);
    const found = await findAttempt(attempt, 'enrol', nine);
    const secret = enrolSecret(found?.row ?? { state: null });
    const done = await enrol(attempt, { code: shownCode(secret, nine), device: 'x' }, nine);
    expect(done).toMatchObject({ kind: 'enrolled', staffId: lost.id });
    expect(await tries(lost.email, PASSWORD)).toEqual(REFUSED);
    expect((await tries(lost.email, NEW_PASSWORD)).kind).toBe('second-factor');
    const row = await db().staffMember.findUnique({ where: { id: lost.id } });
    expect(row).toMatchObject({ role: 'clerk', status: 'active', name: lost.name });
  });

  test('gets one link of one press, also of two at once; the next press ends the first link', async () => {
    const { boss, lost, order } = await reset();
    const both = await Promise.all([1, 2].map(() => resetAccess(boss, order, nine)));
    expect(both.map((one) => one.kind === 'reset' && one.repeated).sort()).toEqual([false, true]);
    expect(await mailsTo(lost.email)).toHaveLength(1);
    const first = await linkIn(lost.email);
    await resetAccess(boss, { ...order, press: randomUUID() }, nine);
    expect(await acceptInvitation(first, { passwordHash: 'x' }, nine)).toEqual(DEAD);
    const second = await linkIn(lost.email);
    expect(await acceptInvitation(second, { passwordHash: 'x' }, nine)).toMatchObject({
      kind: 'joined',
    });
  });

  test('is not outrun by an authenticator whose setting up began before', async () => {
    const { boss, lost, order } = await reset();
    await resetAccess(boss, order, nine);
    const begun = async () => {
      const token = await newEnrolment(lost.id, nine);
      const row = (await findAttempt(token, 'enrol', nine))?.row ?? { state: null };
      return { token, typed: { code: shownCode(enrolSecret(row), nine), device: 'x' } };
    };
    const early = await begun();
    expect(await enrol(early.token, early.typed, nine)).toMatchObject({ reason: 'gone' });
    const held = await begun();
    const link = await linkIn(lost.email);
    const passwordHash = await hashPassword(NEW_PASSWORD);
    expect(await acceptInvitation(link, { passwordHash }, nine)).toMatchObject({ kind: 'joined' });
    expect(await enrol(held.token, held.typed, nine)).toMatchObject({ reason: 'gone' });
    const { totpSecret } = await db().staffMember.findUniqueOrThrow({ where: { id: lost.id } });
    expect(totpSecret).toBeNull();
  });

  test('and then disabled cannot come back by the link', async () => {
    const { boss, lost, order } = await reset();
    await resetAccess(boss, order, nine);
    await changeStaff(boss, { staffId: lost.id, change: { kind: 'disable' } }, nine);
    expect(await acceptInvitation(await linkIn(lost.email), { passwordHash: 'x' }, nine)).toEqual(
      DEAD,
    );
    expect(await resetAccess(boss, { ...order, press: randomUUID() }, nine)).toEqual({
      kind: 'refused',
      reason: 'disabled',
    });
  });

  test('is never the manager who presses, nor both of two who reset each other at once', async () => {
    const { boss, lost } = await reset('manager');
    const own = { staffId: boss.staffId, press: randomUUID() };
    expect(await resetAccess(boss, own, nine)).toEqual({ kind: 'refused', reason: 'own' });
    const other = { ...boss, staffId: lost.id };
    const answers = await Promise.all([
      resetAccess(boss, { staffId: lost.id, press: randomUUID() }, nine),
      resetAccess(other, { staffId: boss.staffId, press: randomUUID() }, nine),
    ]);
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['refused', 'reset']);
  });
});

test('two presses of one invitation at once send one mail, and its link stays good', async () => {
  const boss = await actingStaff('manager', nine);
  const email = `${randomUUID()}@desk.example`;
  const order = { email, name: '浜 しおり', role: 'clerk', press: randomUUID() } as const;
  const both = await Promise.all([1, 2].map(() => inviteStaff(boss, order, nine)));
  expect(both).toEqual([{ kind: 'invited' }, { kind: 'invited' }]);
  expect(await mailsTo(email)).toHaveLength(1);
  await inviteStaff(boss, order, nine);
  const taken = await acceptInvitation(await linkIn(email), { passwordHash: 'x' }, nine);
  expect(taken.kind).toBe('joined');
  // The browser's way back, and another address in the same form.
  const other = `${randomUUID()}@desk.example`;
  await inviteStaff(boss, { ...order, email: other }, nine);
  expect(await mailsTo(other)).toHaveLength(1);
});

describe('the link that the server prints', () => {
  test('lets the last manager who is locked out register anew; the mail that tells it holds no link', async () => {
    const lost = await castStaff('manager');
    const answer = await linkForManager(` ${lost.email.toUpperCase()}`, nine);
    if (answer.kind !== 'link') throw new Error(answer.reason);
    expect(await tries(lost.email, PASSWORD)).toEqual(REFUSED);
    const [mail] = await mailsTo(lost.email);
    expect(mail?.template).toBe('staff-access-changed');
    expect(mail?.text).not.toContain('/desk/join/');
    const taken = await acceptInvitation(answer.token, { passwordHash: 'x' }, nine);
    expect(taken).toEqual({ kind: 'joined', staffId: lost.id });
    const record = await db().auditEntry.findMany({ where: { subjectId: lost.id } });
    expect(record[0]).toMatchObject({ command: 'staff.reset-access', staffName: 'site' });
  });

  test('makes a new manager where no address is given', async () => {
    const answer = await linkForManager(null, nine);
    if (answer.kind !== 'link') throw new Error(answer.reason);
    const who = { passwordHash: 'x', name: '浜', email: `${randomUUID()}@desk.example` };
    const joined = await acceptInvitation(answer.token, who, nine);
    if (joined.kind !== 'joined') throw new Error(joined.reason);
    const row = await db().staffMember.findUnique({ where: { id: joined.staffId } });
    expect(row).toMatchObject({ role: 'manager', email: who.email });
  });

  test('is for managers who work here', async () => {
    const [clerk, gone] = [await castStaff('clerk'), await castStaff('manager')];
    await db().staffMember.update({ where: { id: gone.id }, data: { status: 'disabled' } });
    const reason = async (email: string) => linkForManager(email, nine);
    expect(await reason('nobody@desk.example')).toEqual({ kind: 'refused', reason: 'unknown' });
    expect(await reason(clerk.email)).toEqual({ kind: 'refused', reason: 'no-manager' });
    expect(await reason(gone.email)).toEqual({ kind: 'refused', reason: 'disabled' });
    expect((await tries(clerk.email, PASSWORD)).kind).toBe('second-factor');
  });
});
