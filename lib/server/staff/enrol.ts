import 'server-only';
import { db } from '../system/db';
import { unseal } from '../system/sealed';
import { holdMember } from './hold-members';
import { newTotpSecret, sealTotpSecret, totpStep } from './one-time-code';
import { replaceRecoveryCodes } from './recovery-codes';
import { signedIn, takeTry } from './second-factor';
import { findAttempt, newAttempt } from './sign-in-attempt';

/** Begins to set up an authenticator: its secret is kept with the attempt, sealed. */
export async function newEnrolment(staffId: string, at: Date): Promise<string> {
  return newAttempt(staffId, 'enrol', at, { secret: newTotpSecret() });
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
    if (!(await holdMember(tx, staff.id)) || !(await takeTry(tx, row.id))) {
      return { kind: 'refused', reason: 'gone' };
    }
    const secret = enrolSecret(row);
    const step = totpStep(secret, answer.code, at);
    if (step === null) return { kind: 'refused', reason: 'wrong' };
    const { count } = await tx.staffMember.updateMany({
      where: { id: staff.id, totpSecret: null, passwordHash: { not: null } },
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
