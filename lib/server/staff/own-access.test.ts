import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { db } from '../system/db';
import { castStaff, PASSWORD, shownCode } from '../testing/staff';
import { changePassword } from './change-password';
import { endOwnSessions } from './end-own-sessions';
import { enrolSecret } from './enrol';
import { hashPassword } from './passwords';
import { recoveryCodesLeft, replaceRecoveryCodes, spendRecoveryCode } from './recovery-codes';
import { renewRecoveryCodes } from './renew-recovery-codes';
import { beginAuthenticator, findOwnAttempt, replaceAuthenticator } from './replace-authenticator';
import { finishSignIn } from './second-factor';
import { beginSignIn } from './sign-in';
import { findStaffSession, type Staff, startStaffSession } from './staff-session';

afterAll(() => db().$disconnect());

const nine = new Date('2026-06-01T09:00:00+09:00');
const minutes = (count: number) => new Date(nine.getTime() + count * 60_000);
const NEW_PASSWORD = 'はまべの貝がら かぞえて 77';
const ENDED = { kind: 'refused', reason: 'ended' };

/** Somebody signed in at two browsers. */
async function signedIn() {
  const cast = await castStaff('auditor');
  const there = await startStaffSession(db(), { staffId: cast.id, device: 'phone' }, nine);
  const here = await startStaffSession(db(), { staffId: cast.id, device: 'desk' }, nine);
  const staff = await findStaffSession(here, nine);
  if (staff === null) throw new Error('nobody');
  return { cast, staff, here, there };
}

const mailsTo = (recipient: string) =>
  db().mail.findMany({ where: { recipient }, orderBy: { id: 'asc' } });
const changes = (staffId: string) =>
  db().auditEntry.findMany({ where: { staffId, command: 'account.change' } });
const tries = (email: string, password: string) =>
  beginSignIn({ email, password, mark: null, client: randomUUID() }, nine);
const change = async (staff: Staff, current = PASSWORD, at = nine) =>
  changePassword(
    staff,
    { current, passwordHash: await hashPassword(NEW_PASSWORD), device: 'desk' },
    at,
  );

describe('one changes the password', () => {
  test('with the old one; every other browser is out, this one goes on under a new session', async () => {
    const { cast, staff, here, there } = await signedIn();
    const answer = await change(staff, PASSWORD, minutes(4));
    if (answer.kind !== 'changed') throw new Error(answer.reason);
    expect(await findStaffSession(here, minutes(4))).toBeNull();
    expect(await findStaffSession(there, minutes(4))).toBeNull();
    // The new session is no fresher: the password was last asked for at nine.
    expect(await findStaffSession(answer.session, minutes(4))).toMatchObject({
      ...{ staffId: cast.id, confirmedAt: nine },
    });
    expect(await tries(cast.email, PASSWORD)).toEqual({ kind: 'refused', reason: 'wrong' });
    expect((await tries(cast.email, NEW_PASSWORD)).kind).toBe('second-factor');
    expect(await mailsTo(cast.email)).toMatchObject([{ template: 'staff-access-changed' }]);
    expect(await changes(cast.id)).toMatchObject([{ detail: { changed: 'password' } }]);
  });

  test('not without it, and ten guesses are enough', async () => {
    const { cast, staff, here } = await signedIn();
    for (let guess = 0; guess < 10; guess += 1) {
      expect(await change(staff, 'wrong wrong wrong 1')).toMatchObject({ reason: 'wrong' });
    }
    expect(await change(staff)).toMatchObject({ reason: 'wrong' });
    expect(await findStaffSession(here, nine)).not.toBeNull();
    expect(await mailsTo(cast.email)).toEqual([]);
  });

  test('once, of two presses at once', async () => {
    const { cast, staff } = await signedIn();
    const answers = await Promise.all([change(staff), change(staff)]);
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['changed', 'refused']);
    expect(await mailsTo(cast.email)).toHaveLength(1);
    expect(await changes(cast.id)).toHaveLength(1);
  });
});

describe('one renews the recovery codes', () => {
  test('and the old ones open nothing; two presses at once leave ten', async () => {
    const { cast, staff, there } = await signedIn();
    const [old = ''] = await replaceRecoveryCodes(db(), cast.id);
    const answers = await Promise.all([1, 2].map(() => renewRecoveryCodes(staff, 'desk', nine)));
    const [done] = answers.flatMap((one) => (one.kind === 'changed' ? [one] : []));
    expect(answers).toContainEqual(ENDED);
    expect(await recoveryCodesLeft(db(), cast.id)).toBe(10);
    expect(await spendRecoveryCode(db(), cast.id, old, nine)).toBe(false);
    expect(await spendRecoveryCode(db(), cast.id, done?.done[0] ?? '', nine)).toBe(true);
    expect(await findStaffSession(there, nine)).toBeNull();
    expect(await mailsTo(cast.email)).toHaveLength(1);
  });
});

describe('one replaces the authenticator', () => {
  const begun = async (staff: Staff) => {
    const answer = await beginAuthenticator(staff, nine);
    if (answer.kind !== 'begun') throw new Error(answer.reason);
    const row = await findOwnAttempt(staff, answer.attempt, nine);
    return { token: answer.attempt, secret: enrolSecret(row ?? { state: null }) };
  };

  test('by a code of the new one; until then the old one counts, after it no more', async () => {
    const { cast, staff, there } = await signedIn();
    const { token, secret } = await begun(staff);
    const wrong = { token, code: '000000', device: 'desk' };
    expect(await replaceAuthenticator(staff, wrong, minutes(5))).toMatchObject({ reason: 'wrong' });
    const right = { token, code: shownCode(secret, nine), device: 'desk' };
    const both = await Promise.all([1, 2].map(() => replaceAuthenticator(staff, right, nine)));
    expect(both).toContainEqual(ENDED);
    expect(both.filter(({ kind }) => kind === 'changed')).toHaveLength(1);
    expect(await recoveryCodesLeft(db(), cast.id)).toBe(10);
    expect(await findStaffSession(there, nine)).toBeNull();
    expect(await mailsTo(cast.email)).toHaveLength(1);
    const opens = async (key: string) => {
      const passed = await tries(cast.email, PASSWORD);
      if (passed.kind !== 'second-factor') throw new Error(passed.kind);
      const code = { code: shownCode(key, minutes(1)), device: 'x' };
      return (await finishSignIn(passed.attempt, code, minutes(1))).kind;
    };
    expect([await opens(cast.secret), await opens(secret)]).toEqual(['refused', 'signed-in']);
  });

  test('a colleague cannot finish it, and five wrong codes end it', async () => {
    const { staff } = await signedIn();
    const { token, secret } = await begun(staff);
    const right = { token, code: shownCode(secret, nine), device: 'desk' };
    const other = (await signedIn()).staff;
    expect(await replaceAuthenticator(other, right, nine)).toMatchObject({ reason: 'gone' });
    for (let guess = 0; guess < 5; guess += 1) {
      await replaceAuthenticator(staff, { ...right, code: '000000' }, minutes(5));
    }
    expect(await replaceAuthenticator(staff, right, nine)).toMatchObject({ reason: 'gone' });
  });
});

test('what one ends of one’s own sessions stands in the record once; another’s stay', async () => {
  const { cast, staff, there } = await signedIn();
  const stranger = await signedIn();
  const wrong = { id: stranger.staff.sessionId };
  expect(await endOwnSessions(staff, wrong, nine)).toEqual({ kind: 'ended', count: 0 });
  const others = { except: staff.sessionId };
  const both = await Promise.all([1, 2].map(() => endOwnSessions(staff, others, nine)));
  expect(both.map((one) => one.kind === 'ended' && one.count).sort()).toEqual([0, 1]);
  expect(await findStaffSession(there, nine)).toBeNull();
  expect(await findStaffSession(stranger.there, nine)).not.toBeNull();
  const record = await db().auditEntry.findMany({ where: { staffId: cast.id } });
  expect(record.map(({ command, detail }) => ({ command, detail }))).toEqual([
    { command: 'desk.open', detail: { ended: 1 } },
  ]);
});
