import 'server-only';
import { env } from '../system/env';

/** One secret for a browser; its grants are rows. */
export const GRANT_COOKIE = 'tabiyaku_booking';
/** What binds a mailed code to the browser that asked for it. */
export const CODE_COOKIE = 'tabiyaku_code';

function secure(): boolean {
  return env().APP_URL.startsWith('https://');
}

/** next-auth's own names, so that its handlers and ours read the same cookie. */
export function sessionCookieName(): string {
  return secure() ? '__Secure-next-auth.session-token' : 'next-auth.session-token';
}

/**
 * How every cookie of ours is set: not readable by scripts, not sent along with foreign forms. It lasts for a time,
 * not until a moment: the browser's clock need not be the server's.
 */
export function cookieOptions(lifeMs: number) {
  const maxAge = Math.floor(lifeMs / 1000);
  return { httpOnly: true, sameSite: 'lax', secure: secure(), path: '/', maxAge } as const;
}
