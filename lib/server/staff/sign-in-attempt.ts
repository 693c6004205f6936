import 'server-only';
import { minutesInMs, promises } from '@/lib/rules/promises';
import { db } from '../system/db';
import { hashOf, newSecret, seal } from '../system/sealed';

/** Between password and second factor. */
export const ATTEMPT_MS = minutesInMs(promises.secondFactorMinutes);
export const TRIES = promises.secondFactorTries;

/** What a code is asked for: to come in, to set up the first authenticator, or another in its place. */
type FactorPurpose = 'second-factor' | 'enrol' | 'authenticator';

/** What a passkey is asked for. */
export type PasskeyPurpose = 'passkey-sign-in' | 'passkey-add' | 'passkey-confirm';

/** What a browser keeps between two steps; `state` is sealed. */
export async function newAttempt(
  staffId: string | null,
  purpose: FactorPurpose | PasskeyPurpose,
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
export async function findAttempt(token: string, purpose: FactorPurpose, at: Date) {
  const row = await db().staffSignInAttempt.findUnique({ where: { tokenHash: hashOf(token) } });
  if (row === null || row.purpose !== purpose || row.expiresAt <= at || row.tries >= TRIES) {
    return null;
  }
  const staff = await db().staffMember.findUnique({ where: { id: row.staffId ?? '' } });
  return staff?.status === 'active' ? { row, staff } : null;
}
