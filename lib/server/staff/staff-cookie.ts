import 'server-only';
import { env } from '../system/env';
import { STAFF_ABSOLUTE_MS } from './staff-session';

/** `__Host-` where the site is served over TLS: no other host or path can set it. */
export function staffCookieName(): string {
  return secure() ? '__Host-tabiyaku_staff' : 'tabiyaku_staff';
}

/** Never sent along from other sites, not even with a link. */
export function staffCookieOptions() {
  const maxAge = STAFF_ABSOLUTE_MS / 1000;
  return { httpOnly: true, sameSite: 'strict', secure: secure(), path: '/', maxAge } as const;
}

function secure(): boolean {
  return env().APP_URL.startsWith('https://');
}
