import 'server-only';
import { db } from '../../system/db';
import { hashOf, unseal } from '../../system/sealed';
import { newAttempt, type PasskeyPurpose } from '../sign-in-attempt';

/** What a browser is asked to sign; it is kept under the token, sealed, and answers once. */
export async function newChallenge(
  staffId: string | null,
  purpose: PasskeyPurpose,
  challenge: string,
  at: Date,
): Promise<string> {
  return newAttempt(staffId, purpose, at, { challenge });
}

/**
 * Takes the challenge back: of two answers to one, one counts.
 *
 * @returns null when there is none of this purpose and person, or it is too old
 */
export async function takeChallenge(
  token: string,
  purpose: PasskeyPurpose,
  staffId: string | null,
  at: Date,
): Promise<string | null> {
  const where = { tokenHash: hashOf(token), purpose, staffId, expiresAt: { gt: at } };
  const row = await db().staffSignInAttempt.findFirst({ where });
  if (row?.state == null) return null;
  const { count } = await db().staffSignInAttempt.deleteMany({ where: { id: row.id } });
  return count === 0
    ? null
    : unseal<{ challenge: string }>('staff-sign-in-attempt', row.state).challenge;
}
