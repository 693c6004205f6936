import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { db } from '../../system/db';
import { env } from '../../system/env';
import { softwarePasskey } from '../../testing/software-passkey';
import { actingStaff } from '../../testing/staff';
import { ATTEMPT_MS } from '../sign-in-attempt';
import { findStaffSession, type Staff, startStaffSession } from '../staff-session';
import { askForPasskey, confirmByPasskey, signInByPasskey } from './answer-passkey';
import {
  beginPasskey,
  keepPasskey,
  listPasskeys,
  MOST_PASSKEYS,
  removePasskey,
} from './own-passkeys';

afterAll(() => db().$disconnect());

const nine = new Date('2026-06-01T09:00:00+09:00');
const origin = new URL(env().APP_URL).origin;
const client = randomUUID();

async function made(staff: Staff, passkey = softwarePasskey(origin), label = '会社のパソコン') {
  const begun = await beginPasskey(staff, nine);
  if (begun.kind === 'refused') throw new Error(begun.reason);
  const response = passkey.made(begun.options.challenge);
  const kept = await keepPasskey(staff, { token: begun.token, response, label }, nine);
  return { passkey, kept };
}

async function asked(staff: Staff | null = null) {
  const begun = await askForPasskey(staff, `${client}:${randomUUID()}`, nine);
  if (begun === null) throw new Error('too often');
  return { token: begun.token, challenge: begun.options.challenge };
}

describe('a passkey', () => {
  test('is made, lets its owner in without password and number, and stands in the record', async () => {
    const staff = await actingStaff('clerk', nine);
    const { passkey, kept } = await made(staff);
    expect(kept).toEqual({ kind: 'changed' });
    const { token, challenge } = await asked();
    const answer = await signInByPasskey(
      { token, response: passkey.shown(challenge), device: 'x' },
      nine,
    );
    expect(answer?.staffId).toBe(staff.staffId);
    expect(await findStaffSession(answer?.session ?? '', nine)).toMatchObject({
      ...{ staffId: staff.staffId, confirmedAt: nine },
    });
    expect(await listPasskeys(staff.staffId)).toMatchObject([
      { label: '会社のパソコン', createdAt: nine, lastUsedAt: nine },
    ]);
    const record = await db().auditEntry.findMany({ where: { staffId: staff.staffId } });
    expect(record.map(({ detail }) => detail)).toEqual([
      { changed: 'passkey-added' },
      { way: 'passkey' },
    ]);
  });

  test('answers a question once, and within ten minutes', async () => {
    const { passkey } = await made(await actingStaff('clerk', nine));
    const { token, challenge } = await asked();
    const answer = { token, response: passkey.shown(challenge), device: 'x' };
    expect(await signInByPasskey(answer, new Date(nine.getTime() + ATTEMPT_MS))).toBeNull();
    const both = await Promise.all([signInByPasskey(answer, nine), signInByPasskey(answer, nine)]);
    expect(both.filter((one) => one !== null)).toHaveLength(1);
    expect(await signInByPasskey(answer, nine)).toBeNull();
  });

  test.each([
    ['another question', (passkey: ReturnType<typeof softwarePasskey>) => passkey.shown('AAAA')],
    [
      'another site',
      (passkey: ReturnType<typeof softwarePasskey>, challenge: string) =>
        passkey.shown(challenge, 'https://tabiyaku.example'),
    ],
    ['a stranger', (_: unknown, challenge: string) => softwarePasskey(origin).shown(challenge)],
    ['nothing readable', () => '{"id":1}'],
    ['nothing', () => ''],
  ])('that answers %s lets nobody in', async (_, shown) => {
    const { passkey } = await made(await actingStaff('clerk', nine));
    const { token, challenge } = await asked();
    const response = shown(passkey, challenge);
    expect(await signInByPasskey({ token, response, device: 'x' }, nine)).toBeNull();
  });

  test('whose count of uses goes back is a copy, and lets nobody in', async () => {
    const { passkey } = await made(await actingStaff('clerk', nine));
    const first = await asked();
    const response = passkey.shown(first.challenge);
    expect(
      await signInByPasskey({ token: first.token, response, device: 'x' }, nine),
    ).not.toBeNull();
    passkey.forget();
    const second = await asked();
    const copied = passkey.shown(second.challenge);
    expect(
      await signInByPasskey({ token: second.token, response: copied, device: 'x' }, nine),
    ).toBeNull();
  });

  test('of a device that did not ask who holds it is not kept', async () => {
    const staff = await actingStaff('clerk', nine);
    expect((await made(staff, softwarePasskey(origin, { verifies: false }))).kept).toEqual({
      kind: 'refused',
      reason: 'wrong',
    });
    expect(await listPasskeys(staff.staffId)).toEqual([]);
  });

  test('of somebody who was disabled, or that was forgotten, lets nobody in', async () => {
    const staff = await actingStaff('clerk', nine);
    const { passkey } = await made(staff);
    await db().staffMember.update({ where: { id: staff.staffId }, data: { status: 'disabled' } });
    const one = await asked();
    const answer = { token: one.token, response: passkey.shown(one.challenge), device: 'x' };
    expect(await signInByPasskey(answer, nine)).toBeNull();
    await db().staffMember.update({ where: { id: staff.staffId }, data: { status: 'active' } });
    const [row] = await listPasskeys(staff.staffId);
    const other = await actingStaff('manager', nine);
    expect(await removePasskey(other, row?.id ?? '', nine)).toMatchObject({ reason: 'gone' });
    expect(await removePasskey(staff, row?.id ?? '', nine)).toEqual({ kind: 'changed' });
    const two = await asked();
    const late = { token: two.token, response: passkey.shown(two.challenge), device: 'x' };
    expect(await signInByPasskey(late, nine)).toBeNull();
  });

  test(`there are at most ${MOST_PASSKEYS} of one person`, async () => {
    const staff = await actingStaff('clerk', nine);
    for (let n = 0; n < 10; n += 1) expect((await made(staff)).kept.kind).toBe('changed');
    expect(await beginPasskey(staff, nine)).toEqual({ kind: 'refused', reason: 'enough' });
  });
});

describe('a passkey shown once more', () => {
  const later = new Date(nine.getTime() + 20 * 60_000);

  async function signedIn() {
    const staff = await actingStaff('manager', nine);
    const session = await startStaffSession(db(), { staffId: staff.staffId, device: 'x' }, nine);
    const row = await db().staffSession.findFirstOrThrow({ where: { staffId: staff.staffId } });
    return { staff: { ...staff, sessionId: row.id }, session };
  }

  test('counts like the password, for its owner', async () => {
    const { staff, session } = await signedIn();
    const { passkey } = await made(staff);
    const begun = await askForPasskey(staff, staff.sessionId, later);
    const response = passkey.shown(begun?.options.challenge ?? '');
    const token = begun?.token ?? '';
    expect(begun?.options.allowCredentials).toHaveLength(1);
    expect(await confirmByPasskey(staff, { token, response }, later)).toBe(true);
    expect((await findStaffSession(session, later))?.confirmedAt).toEqual(later);
  });

  test('of a colleague counts for nobody, and neither does an answer meant for the sign-in', async () => {
    const { staff } = await signedIn();
    const { passkey: theirs } = await made(await actingStaff('manager', nine));
    const { passkey: mine } = await made(staff);
    const one = await asked(staff);
    const foreign = { token: one.token, response: theirs.shown(one.challenge) };
    expect(await confirmByPasskey(staff, foreign, nine)).toBe(false);
    const two = await asked();
    const meant = { token: two.token, response: mine.shown(two.challenge) };
    expect(await confirmByPasskey(staff, meant, nine)).toBe(false);
  });
});

test('who asks again and again is told to wait, and takes no room', async () => {
  const here = randomUUID();
  for (let n = 0; n < 30; n += 1) expect(await askForPasskey(null, here, nine)).not.toBeNull();
  const rows = await db().staffSignInAttempt.count();
  expect(await askForPasskey(null, here, nine)).toBeNull();
  expect(await db().staffSignInAttempt.count()).toBe(rows);
});
