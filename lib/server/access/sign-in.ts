import 'server-only';
import { db } from '../system/db';
import { startSession } from './sessions';

/**
 * Signs in the owner of an address that a code has just proved: the account is made on the first time. Every sign-in
 * has a token of its own.
 * @returns the session's token, which goes into the cookie and nowhere else
 */
export async function signIn({ email }: { email: string }, now: Date): Promise<string> {
  const user = await db().user.upsert({
    where: { email },
    create: { email, emailVerified: now, createdAt: now },
    update: { emailVerified: now },
    select: { id: true },
  });
  return startSession(user.id, now);
}
