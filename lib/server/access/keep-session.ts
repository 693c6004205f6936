import 'server-only';
import { cookies } from 'next/headers';
import { hashOf } from '../system/sealed';
import { CODE_COOKIE, cookieOptions, GRANT_COOKIE, sessionCookieName } from './cookies';
import { revokeGrants } from './grants';
import { SESSION_ABSOLUTE_MS } from './session-token';
import { endSession } from './sessions';

/** Hands the new session to this browser and ends the one it had before. Only in an action. */
export async function keepSession(token: string): Promise<void> {
  const store = await cookies();
  const former = store.get(sessionCookieName())?.value;
  if (former !== undefined) await endSession(former);
  store.set(sessionCookieName(), token, cookieOptions(SESSION_ABSOLUTE_MS));
}

/** Signs out: the session ends, every grant of this browser is taken back, the cookies go. Only in an action. */
export async function leave(at: Date): Promise<void> {
  const store = await cookies();
  const session = store.get(sessionCookieName())?.value;
  const grants = store.get(GRANT_COOKIE)?.value;
  if (session !== undefined) await endSession(session);
  if (grants !== undefined) await revokeGrants(hashOf(grants), at);
  for (const name of [sessionCookieName(), GRANT_COOKIE, CODE_COOKIE]) store.delete(name);
}
