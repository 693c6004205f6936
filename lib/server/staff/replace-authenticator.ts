import 'server-only';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import { changeOwnAccess, type OwnAccessAnswer } from './change-own-access';
import { staffObjection } from './current-staff';
import { enrolSecret } from './enrol';
import { newTotpSecret, sealTotpSecret, totpStep } from './one-time-code';
import { replaceRecoveryCodes } from './recovery-codes';
import { takeTry } from './second-factor';
import { findAttempt, newAttempt } from './sign-in-attempt';
import type { Staff } from './staff-session';

export type AuthenticatorBegun =
  | { readonly kind: 'begun'; readonly attempt: string }
  | { readonly kind: 'refused'; readonly reason: StaffObjection };

/** Begins to replace the authenticator; the one in use counts until a code of the new one was typed. */
export async function beginAuthenticator(staff: Staff, at: Date): Promise<AuthenticatorBegun> {
  const reason = staffObjection(staff, 'account.change', at);
  if (reason !== null) return { kind: 'refused', reason };
  const secret = newTotpSecret();
  return {
    kind: 'begun',
    attempt: await newAttempt(staff.staffId, 'authenticator', at, { secret }),
  };
}

/** What somebody has begun; null for another's, and once it is too old or was tried too often. */
export async function findOwnAttempt(staff: Pick<Staff, 'staffId'>, token: string, at: Date) {
  const attempt = await findAttempt(token, 'authenticator', at);
  return attempt?.staff.id === staff.staffId ? attempt.row : null;
}

/** 認証アプリの登録し直し: with new recovery codes, as those of the old one may be lost with it. */
export async function replaceAuthenticator(
  staff: Staff,
  answer: { readonly token: string; readonly code: string; readonly device: string },
  at: Date,
): Promise<OwnAccessAnswer<readonly string[]>> {
  const attempt = await findOwnAttempt(staff, answer.token, at);
  const { device } = answer;
  const asked = { change: 'authenticator', device } as const;
  return changeOwnAccess<readonly string[]>(staff, asked, at, async (tx) => {
    if (attempt === null || !(await takeTry(tx, attempt.id))) return { refused: 'gone' };
    const secret = enrolSecret(attempt);
    const step = totpStep(secret, answer.code, at);
    if (step === null) return { refused: 'wrong' };
    const { staffId: id } = staff;
    const data = { totpSecret: sealTotpSecret(secret), totpLastStep: step };
    await tx.staffMember.update({ where: { id }, data });
    await tx.staffSignInAttempt.deleteMany({ where: { staffId: id } });
    return { done: await replaceRecoveryCodes(tx, id) };
  });
}
