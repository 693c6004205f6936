import 'server-only';
import { db, type Tx } from '../system/db';
import { audit } from './audit';
import { holdMember } from './hold-members';
import { totpStep, unsealTotpSecret } from './one-time-code';
import { spendRecoveryCode } from './recovery-codes';
import { roleOf } from './role-of';
import { findAttempt, TRIES } from './sign-in-attempt';
import { startStaffSession } from './staff-session';

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
    if (!(await holdMember(tx, staff.id)) || !(await takeTry(tx, row.id))) {
      return { kind: 'refused', reason: 'gone' };
    }
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
export async function takeTry(tx: Tx, id: string): Promise<boolean> {
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
async function takeStep(tx: Tx, staffId: string, step: number): Promise<boolean> {
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
  const actor = { staffId: staff.id, name: staff.name, role: roleOf(staff) };
  const what = { command: 'desk.open', subjectKind: 'staff', subjectId: staff.id } as const;
  await audit(tx, actor, { ...what, detail: { way } }, at);
  return startStaffSession(tx, { staffId: staff.id, device }, at);
}
