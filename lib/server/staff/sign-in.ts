import 'server-only';
import { db } from '../system/db';
import { takeTurn, takeTurns } from '../system/rate-limit';
import { keyedHash } from '../system/sealed';
import { newEnrolment } from './enrol';
import { knownDevice } from './known-device';
import { isPassword } from './passwords';
import { newAttempt } from './sign-in-attempt';

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
  return takeTurns(
    [
      { key: `staff:here:${account}:${facts.client}`, limit: UNKNOWN_HERE },
      { key: `staff:anywhere:${account}`, limit: UNKNOWN_ANYWHERE },
    ],
    at,
  );
}
