import 'server-only';
import type { StaffRole } from '@/lib/rules/staff/permissions';
import { db, type Tx } from '../system/db';
import { takeTurn } from '../system/rate-limit';
import { hashOf, keyedHash, newSecret, seal, unseal } from '../system/sealed';
import { audit } from './audit';
import { knownDevice } from './known-device';
import { newTotpSecret, sealTotpSecret, totpStep, unsealTotpSecret } from './one-time-code';
import { isPassword } from './passwords';
import { replaceRecoveryCodes, spendRecoveryCode } from './recovery-codes';
import { startStaffSession } from './staff-session';

/** Between password and second factor. */
export const ATTEMPT_MS = 10 * 60_000;
const TRIES = 5;

/**
 * How often a password may be tried in a quarter of an hour: a browser that is known has a budget that nobody else can
 * spend; all unknown ones of one place share a small one, and all unknown ones of the world a larger one.
 */
const KNOWN = { times: 10, windowMs: 15 * 60_000 };
const UNKNOWN_HERE = { times: 10, windowMs: 15 * 60_000 };
const UNKNOWN_ANYWHERE = { times: 50, windowMs: 15 * 60_000 };

export interface SignInFacts {
  readonly email: string;
  readonly password: string;
  /** The mark of a known browser, as its cookie says. */
  readonly mark: string | null;
  /** Where the request came from, as a key that names nobody. */
  readonly client: string;
}

export type SignInAnswer =
  | { readonly kind: 'second-factor' | 'enrol'; readonly attempt: string }
  | { readonly kind: 'refused'; readonly reason: 'wrong' | 'too-many' };

/** The first factor. Unknown address, wrong password and a disabled account are answered alike, in the same time. */
export async function beginSignIn(facts: SignInFacts, at: Date): Promise<SignInAnswer> {
  const email = facts.email.trim().toLowerCase();
  const staff = await db().staffMember.findUnique({ where: { email } });
  if (!(await mayTry(email, staff?.id ?? null, facts, at))) {
    return { kind: 'refused', reason: 'too-many' };
  }
  const right = await isPassword(staff?.passwordHash ?? null, facts.password);
  if (!right || staff?.status !== 'active') return { kind: 'refused', reason: 'wrong' };
  if (staff.totpSecret === null) {
    return { kind: 'enrol', attempt: await newEnrolment(staff.id, at) };
  }
  return { kind: 'second-factor', attempt: await newAttempt(staff.id, 'second-factor', at, null) };
}

async function mayTry(email: string, staffId: string | null, facts: SignInFacts, at: Date) {
  const device = staffId === null ? null : knownDevice(facts.mark, staffId);
  if (device !== null) return takeTurn(`staff:known:${device}`, KNOWN, at);
  const account = keyedHash('staff-sign-in', email);
  return (
    (await takeTurn(`staff:here:${account}:${facts.client}`, UNKNOWN_HERE, at)) &&
    (await takeTurn(`staff:anywhere:${account}`, UNKNOWN_ANYWHERE, at))
  );
}

/** Begins to set up an authenticator: its secret is kept with the attempt, sealed. */
export async function newEnrolment(staffId: string, at: Date): Promise<string> {
  return newAttempt(staffId, 'enrol', at, { secret: newTotpSecret() });
}

/** What a browser keeps between two steps; `state` is sealed. */
async function newAttempt(
  staffId: string,
  purpose: 'second-factor' | 'enrol',
  at: Date,
  state: unknown,
): Promise<string> {
  const token = newSecret();
  await db().staffSignInAttempt.create({
    data: {
      staffId,
      purpose,
      tokenHash: hashOf(token),
      state: state === null ? null : seal('staff-sign-in-attempt', state),
      createdAt: at,
      expiresAt: new Date(at.getTime() + ATTEMPT_MS),
    },
  });
  return token;
}

/** Who is between the two steps; null when it took too long or was tried too often. */
export async function findAttempt(token: string, purpose: 'second-factor' | 'enrol', at: Date) {
  const row = await db().staffSignInAttempt.findUnique({ where: { tokenHash: hashOf(token) } });
  if (row === null || row.purpose !== purpose || row.expiresAt <= at || row.tries >= TRIES) {
    return null;
  }
  const staff = await db().staffMember.findUnique({ where: { id: row.staffId ?? '' } });
  return staff?.status === 'active' ? { row, staff } : null;
}

export type SecondFactorAnswer =
  | { readonly kind: 'signed-in'; readonly staffId: string; readonly session: string }
  | { readonly kind: 'refused'; readonly reason: 'wrong' | 'gone' };

/** The second factor: a code of the authenticator, or a recovery code, which is then used up. */
export async function finishSignIn(
  token: string,
  answer: { readonly code: string; readonly device: string },
  at: Date,
): Promise<SecondFactorAnswer> {
  const attempt = await findAttempt(token, 'second-factor', at);
  if (attempt === null) return { kind: 'refused', reason: 'gone' };
  const { row, staff } = attempt;
  return db().$transaction(async (tx) => {
    if (!(await takeTry(tx, row.id))) return { kind: 'refused', reason: 'gone' };
    const way = await opens(tx, staff, answer.code, at);
    if (way === null) return { kind: 'refused', reason: 'wrong' };
    await tx.staffSignInAttempt.delete({ where: { id: row.id } });
    return {
      kind: 'signed-in',
      staffId: staff.id,
      session: await signedIn(tx, staff, answer.device, way, at),
    };
  });
}

/** Counts a try; of two at once each counts. */
async function takeTry(tx: Tx, id: string): Promise<boolean> {
  const { count } = await tx.staffSignInAttempt.updateMany({
    where: { id, tries: { lt: TRIES } },
    data: { tries: { increment: 1 } },
  });
  return count === 1;
}

type Member = NonNullable<Awaited<ReturnType<typeof findAttempt>>>['staff'];

async function opens(tx: Tx, staff: Member, code: string, at: Date) {
  const secret = staff.totpSecret === null ? null : unsealTotpSecret(staff.totpSecret);
  const step = secret === null ? null : totpStep(secret, code, at);
  if (step !== null) return (await takeStep(tx, staff.id, step)) ? 'totp' : null;
  return (await spendRecoveryCode(tx, staff.id, code, at)) ? 'recovery-code' : null;
}

/** A code opens once: its step must be later than the last one used. */
export async function takeStep(tx: Tx, staffId: string, step: number): Promise<boolean> {
  const { count } = await tx.staffMember.updateMany({
    where: { id: staffId, OR: [{ totpLastStep: null }, { totpLastStep: { lt: step } }] },
    data: { totpLastStep: step },
  });
  return count === 1;
}

/** A session, and a line in the record of how it was opened. */
export async function signedIn(
  tx: Tx,
  staff: Pick<Member, 'id' | 'name' | 'role'>,
  device: string,
  way: 'totp' | 'recovery-code' | 'passkey' | 'enrolled',
  at: Date,
): Promise<string> {
  const actor = { staffId: staff.id, name: staff.name, role: staff.role as StaffRole };
  const what = { command: 'desk.open', subjectKind: 'staff', subjectId: staff.id } as const;
  await audit(tx, actor, { ...what, detail: { way } }, at);
  return startStaffSession(tx, { staffId: staff.id, device }, at);
}

export type EnrolAnswer =
  | {
      readonly kind: 'enrolled';
      readonly staffId: string;
      readonly session: string;
      readonly recoveryCodes: readonly string[];
    }
  | { readonly kind: 'refused'; readonly reason: 'wrong' | 'gone' };

/** Sets up the authenticator: the secret that was shown counts once a code of it was typed. */
export async function enrol(
  token: string,
  answer: { readonly code: string; readonly device: string },
  at: Date,
): Promise<EnrolAnswer> {
  const attempt = await findAttempt(token, 'enrol', at);
  if (attempt === null) return { kind: 'refused', reason: 'gone' };
  const { row, staff } = attempt;
  return db().$transaction(async (tx) => {
    if (!(await takeTry(tx, row.id))) return { kind: 'refused', reason: 'gone' };
    const secret = enrolSecret(row);
    const step = totpStep(secret, answer.code, at);
    if (step === null) return { kind: 'refused', reason: 'wrong' };
    const { count } = await tx.staffMember.updateMany({
      where: { id: staff.id, totpSecret: null },
      data: { totpSecret: sealTotpSecret(secret), totpLastStep: step },
    });
    if (count === 0) return { kind: 'refused', reason: 'gone' };
    await tx.staffSignInAttempt.delete({ where: { id: row.id } });
    const recoveryCodes = await replaceRecoveryCodes(tx, staff.id);
    const session = await signedIn(tx, staff, answer.device, 'enrolled', at);
    return { kind: 'enrolled', staffId: staff.id, session, recoveryCodes };
  });
}

/** The secret that an authenticator is to take over, kept with the attempt. */
export function enrolSecret(row: { readonly state: Uint8Array | null }): string {
  if (row.state === null) throw new Error('an attempt to enrol without a secret');
  return unseal<{ secret: string }>('staff-sign-in-attempt', row.state).secret;
}
