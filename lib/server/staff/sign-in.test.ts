import { randomBytes } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { db } from '../system/db';
import { castStaff, PASSWORD, shownCode } from '../testing/staff';
import { acceptInvitation } from './accept-invitation';
import { enrol, enrolSecret } from './enrol';
import { INVITATION_MS, invite, inviteFirstManager } from './invitations';
import { deviceMark } from './known-device';
import { hashPassword } from './passwords';
import { replaceRecoveryCodes } from './recovery-codes';
import { finishSignIn } from './second-factor';
import { beginSignIn } from './sign-in';
import { findAttempt } from './sign-in-attempt';
import { findStaffSession } from './staff-session';

afterAll(() => db().$disconnect());

const nine = new Date('2026-06-01T09:00:00+09:00');
const later = (ms: number) => new Date(nine.getTime() + ms);
const minutes = (count: number) => later(count * 60_000);
const DEAD = { kind: 'refused', reason: 'dead' };
const somewhere = () => randomBytes(6).toString('hex');

type Cast = Awaited<ReturnType<typeof castStaff>>;

const tries = (staff: Cast, password: string, given: { mark?: string; client?: string } = {}) =>
  beginSignIn(
    {
      email: staff.email,
      password,
      mark: given.mark ?? null,
      client: given.client ?? somewhere(),
    },
    nine,
  );

async function passed(staff: Cast): Promise<string> {
  const answer = await tries(staff, PASSWORD);
  if (answer.kind !== 'second-factor') throw new Error(answer.kind);
  return answer.attempt;
}

const code = (staff: Cast, at = nine) => ({ code: shownCode(staff.secret, at), device: 'test' });

describe('password and code', () => {
  test('together they open a session; either alone opens nothing', async () => {
    const staff = await castStaff();
    const answer = await finishSignIn(await passed(staff), code(staff), nine);
    if (answer.kind !== 'signed-in') throw new Error(answer.reason);
    expect(await findStaffSession(answer.session, nine)).toMatchObject({ staffId: staff.id });
    expect(await tries(staff, 'なにか ちがう ことば 99')).toEqual({
      kind: 'refused',
      reason: 'wrong',
    });
    const wrong = { code: '000000', device: 'test' };
    expect(await finishSignIn(await passed(staff), wrong, minutes(5))).toEqual({
      kind: 'refused',
      reason: 'wrong',
    });
  });

  test('an unknown address and a disabled account are answered as a wrong password', async () => {
    const staff = await castStaff();
    await db().staffMember.update({ where: { id: staff.id }, data: { status: 'disabled' } });
    const unknown = { ...staff, email: 'nobody@desk.example' };
    const wrong = { kind: 'refused', reason: 'wrong' };
    expect(await tries(staff, PASSWORD)).toEqual(wrong);
    expect(await tries(unknown, PASSWORD)).toEqual(wrong);
  });

  test('a code opens once, also for two who use it at the same moment', async () => {
    const staff = await castStaff();
    const attempts = [await passed(staff), await passed(staff)];
    const answers = await Promise.all(attempts.map((one) => finishSignIn(one, code(staff), nine)));
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['refused', 'signed-in']);
  });

  test('codes of half a minute before and after are taken, of a minute before not', async () => {
    const shown = async (seconds: number) => {
      const staff = await castStaff();
      const at = later(seconds * 1000);
      return (await finishSignIn(await passed(staff), code(staff, at), nine)).kind;
    };
    expect([await shown(-60), await shown(-30), await shown(30), await shown(60)]).toEqual([
      'refused',
      'signed-in',
      'signed-in',
      'refused',
    ]);
  });

  test('after five wrong codes the password is asked again', async () => {
    const staff = await castStaff();
    const attempt = await passed(staff);
    for (let count = 0; count < 5; count += 1) {
      await finishSignIn(attempt, { code: '000000', device: 'test' }, minutes(5));
    }
    expect(await finishSignIn(attempt, code(staff), nine)).toEqual({
      kind: 'refused',
      reason: 'gone',
    });
  });

  test('ten minutes are left for the second factor, and no more', async () => {
    const staff = await castStaff();
    const attempt = await passed(staff);
    expect(await findAttempt(attempt, 'second-factor', later(599_999))).not.toBeNull();
    expect(await findAttempt(attempt, 'second-factor', later(600_000))).toBeNull();
  });

  test('a recovery code opens once and is written in the record', async () => {
    const staff = await castStaff();
    const [first = ''] = await replaceRecoveryCodes(db(), staff.id);
    const answer = { code: ` ${first.toLowerCase()} `, device: 'test' };
    expect((await finishSignIn(await passed(staff), answer, nine)).kind).toBe('signed-in');
    expect((await finishSignIn(await passed(staff), answer, nine)).kind).toBe('refused');
    const record = await db().auditEntry.findMany({ where: { staffId: staff.id } });
    expect(record.map((row) => row.detail)).toEqual([{ way: 'recovery-code' }]);
  });
});

describe('guessing', () => {
  const guess = (staff: Cast, times: number, given: { mark?: string; client?: string }) =>
    Promise.all(Array.from({ length: times }, () => tries(staff, 'wrong wrong wrong 1', given)));

  test('the eleventh guess from one place is refused, and so is the right password there', async () => {
    const staff = await castStaff();
    const client = somewhere();
    const answers = await guess(staff, 10, { client });
    expect(answers.every((answer) => answer.kind === 'refused' && answer.reason === 'wrong')).toBe(
      true,
    );
    expect(await tries(staff, PASSWORD, { client })).toEqual({
      kind: 'refused',
      reason: 'too-many',
    });
  });

  test('nobody can lock out a browser its owner has signed in from', async () => {
    const staff = await castStaff();
    const strangers = await Promise.all(
      Array.from({ length: 60 }, () => tries(staff, 'wrong wrong wrong 1')),
    );
    expect(
      strangers.filter((one) => one.kind === 'refused' && one.reason === 'too-many'),
    ).not.toHaveLength(0);
    // The control: an unknown browser is shut out now, with the right password too.
    const client = somewhere();
    expect(await tries(staff, PASSWORD, { client })).toEqual({
      kind: 'refused',
      reason: 'too-many',
    });
    // What was refused is counted nowhere, for that place neither.
    expect(await db().rateLimit.count({ where: { key: { endsWith: client } } })).toBe(0);
    const mark = deviceMark(staff.id);
    expect((await tries(staff, PASSWORD, { mark })).kind).toBe('second-factor');
  });

  test('a mark of somebody else, or one that was made up, gives no budget of its own', async () => {
    const [staff, other] = [await castStaff(), await castStaff()];
    const client = somewhere();
    await guess(staff, 10, { client });
    const made = `${staff.id}.x.${'0'.repeat(64)}`;
    for (const mark of [deviceMark(other.id), made]) {
      expect(await tries(staff, PASSWORD, { client, mark })).toMatchObject({ reason: 'too-many' });
    }
  });
});

describe('invitations', () => {
  const linkTo = async (invited: Parameters<typeof invite>[2]) =>
    (await invite(db(), 'site', invited, nine)) ?? '';
  const invited = () =>
    linkTo({ email: `${somewhere()}@desk.example`, name: '浜 しおり', role: 'manager' });

  test('a link makes one account, however often and however fast it is used', async () => {
    const token = await invited();
    const hash = await hashPassword(PASSWORD);
    const answers = await Promise.all(
      [1, 2, 3].map(() => acceptInvitation(token, { passwordHash: hash }, nine)),
    );
    expect(answers.filter(({ kind }) => kind === 'joined')).toHaveLength(1);
  });

  test('it holds for three days, and an earlier one to the same address ends', async () => {
    const hash = await hashPassword(PASSWORD);
    const late = await invited();
    expect(await acceptInvitation(late, { passwordHash: hash }, later(INVITATION_MS))).toEqual(
      DEAD,
    );
    const who = { email: `${somewhere()}@desk.example`, name: '浜', role: 'clerk' } as const;
    const earlier = await linkTo(who);
    const second = await linkTo(who);
    expect(await acceptInvitation(earlier, { passwordHash: hash }, nine)).toEqual(DEAD);
    const inTime = later(INVITATION_MS - 1);
    expect(await acceptInvitation(second, { passwordHash: hash }, inTime)).toMatchObject({
      kind: 'joined',
    });
  });

  test('the link of the start asks the first manager who they are; with staff there is none', async () => {
    const first = { email: '', name: '', role: 'manager' } as const;
    const token = await linkTo(first);
    const passwordHash = await hashPassword(PASSWORD);
    await expect(acceptInvitation(token, { passwordHash }, nine)).rejects.toThrow();
    const known = { passwordHash, name: '浜', email: (await castStaff()).email };
    // Whoever names somebody who is there already has not used the link up.
    expect(await acceptInvitation(token, known, nine)).toEqual({
      kind: 'refused',
      reason: 'taken',
    });
    const email = `${somewhere()}@desk.example`;
    const joined = await acceptInvitation(token, { passwordHash, name: '浜', email }, nine);
    if (joined.kind !== 'joined') throw new Error(joined.reason);
    const row = await db().staffMember.findUniqueOrThrow({ where: { id: joined.staffId } });
    expect(row).toMatchObject({ name: '浜', email, role: 'manager' });
    expect(await inviteFirstManager(nine)).toBeNull();
  });

  test('the account it makes sets up an authenticator before anything else', async () => {
    const who = { email: `${somewhere()}@desk.example`, name: '浜', role: 'clerk' } as const;
    const token = await linkTo(who);
    await acceptInvitation(token, { passwordHash: await hashPassword(PASSWORD) }, nine);
    const facts = { email: who.email, password: PASSWORD, mark: null, client: somewhere() };
    const begun = await beginSignIn(facts, nine);
    if (begun.kind !== 'enrol') throw new Error(begun.kind);
    const attempt = await findAttempt(begun.attempt, 'enrol', nine);
    const secret = enrolSecret(attempt?.row ?? { state: null });
    const wrong = await enrol(begun.attempt, { code: '000000', device: 'test' }, minutes(5));
    expect(wrong).toEqual({ kind: 'refused', reason: 'wrong' });
    const shown = { code: shownCode(secret, nine), device: 'test' };
    const done = await enrol(begun.attempt, shown, nine);
    if (done.kind !== 'enrolled') throw new Error(done.reason);
    expect(done.recoveryCodes).toHaveLength(10);
    expect(await enrol(begun.attempt, shown, nine)).toEqual({ kind: 'refused', reason: 'gone' });
    expect((await beginSignIn(facts, nine)).kind).toBe('second-factor');
  });
});
