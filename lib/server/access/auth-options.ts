import 'server-only';
import type { NextAuthOptions } from 'next-auth';
import { now } from '../system/clock';
import { env } from '../system/env';
import { authAdapter } from './auth-adapter';
import { newSessionToken, SESSION_IDLE_MS } from './session-token';

/**
 * next-auth with sessions in the database. Signing in happens on our own pages (a code, or a link whose page has a
 * button: a GET never signs anybody in); next-auth reads, renews and ends the session.
 */
export function authOptions(): NextAuthOptions {
  return {
    adapter: authAdapter,
    providers: [],
    secret: env().APP_SECRET,
    session: {
      strategy: 'database',
      maxAge: SESSION_IDLE_MS / 1000,
      updateAge: 600,
      generateSessionToken: () => newSessionToken(now()),
    },
    useSecureCookies: env().APP_URL.startsWith('https://'),
    pages: { signIn: '/sign-in', error: '/sign-in', verifyRequest: '/sign-in/code' },
    callbacks: {
      session: ({ session, user }) => ({
        expires: session.expires,
        user: { email: user.email, name: user.name },
      }),
    },
    logger: { error: () => {}, warn: () => {}, debug: () => {} },
  };
}
