import 'server-only';
import { cookies, headers } from 'next/headers';
import { seal, unseal } from '../system/sealed';
import { endOwnSessions } from './end-own-sessions';
import { deviceMark, KNOWN_DEVICE_MS } from './known-device';
import { ATTEMPT_MS } from './sign-in-attempt';
import { staffCookieName, staffCookieOptions } from './staff-cookie';
import { findStaffSession } from './staff-session';

const STEP_COOKIE = 'tabiyaku_staff_step';
const PASSKEY_COOKIE = 'tabiyaku_staff_passkey';
const CODES_COOKIE = 'tabiyaku_staff_codes';
const MARK_COOKIE = 'tabiyaku_staff_device';

/** What binds the second factor to the browser that gave the first. */
export async function keepStep(attempt: string): Promise<void> {
  const options = { ...staffCookieOptions(), maxAge: ATTEMPT_MS / 1000 };
  (await cookies()).set(STEP_COOKIE, attempt, options);
}

export async function keptStep(): Promise<string | null> {
  return (await cookies()).get(STEP_COOKIE)?.value ?? null;
}

/** The same for the answer of a passkey, apart from a sign-in that is under way. */
export async function keepPasskeyStep(token: string): Promise<void> {
  const options = { ...staffCookieOptions(), maxAge: ATTEMPT_MS / 1000 };
  (await cookies()).set(PASSKEY_COOKIE, token, options);
}

export async function keptPasskeyStep(): Promise<string> {
  return (await cookies()).get(PASSKEY_COOKIE)?.value ?? '';
}

/** The mark of a browser somebody has signed in from before. */
export async function keptMark(): Promise<string | null> {
  return (await cookies()).get(MARK_COOKIE)?.value ?? null;
}

/** Lets this browser in, and knows it from now on. */
export async function keepSession(signedIn: { staffId: string; session: string }): Promise<void> {
  const store = await cookies();
  store.delete(STEP_COOKIE);
  store.set(staffCookieName(), signedIn.session, staffCookieOptions());
  const options = { ...staffCookieOptions(), maxAge: KNOWN_DEVICE_MS / 1000 };
  store.set(MARK_COOKIE, deviceMark(signedIn.staffId), options);
}

/** The new recovery codes, sealed, for the one page that shows them within ten minutes; nothing else keeps them. */
export async function keepRecoveryCodes(codes: readonly string[]): Promise<void> {
  const sealed = Buffer.from(seal('staff-shown-codes', codes)).toString('base64url');
  const options = { ...staffCookieOptions(), maxAge: ATTEMPT_MS / 1000 };
  (await cookies()).set(CODES_COOKIE, sealed, options);
}

export async function keptRecoveryCodes(): Promise<readonly string[] | null> {
  const sealed = (await cookies()).get(CODES_COOKIE)?.value;
  if (sealed === undefined) return null;
  try {
    return unseal<readonly string[]>('staff-shown-codes', Buffer.from(sealed, 'base64url'));
  } catch {
    return null;
  }
}

/** Ends the session of this browser; it stays known. */
export async function leaveDesk(at: Date): Promise<void> {
  const store = await cookies();
  const token = store.get(staffCookieName())?.value;
  store.delete(staffCookieName());
  store.delete(CODES_COOKIE);
  const staff = token === undefined ? null : await findStaffSession(token, at);
  if (staff !== null) await endOwnSessions(staff, { id: staff.sessionId }, at);
}

const BROWSERS = ['Edg', 'Firefox', 'Chrome', 'Safari'] as const;
const SYSTEMS = ['iPhone', 'iPad', 'Android', 'Windows', 'Mac OS', 'Linux'] as const;

/** This browser in a few words, so that its owner knows it again: `Firefox / Windows`. */
export async function deviceInWords(): Promise<string> {
  const agent = (await headers()).get('user-agent') ?? '';
  const browser = BROWSERS.find((name) => agent.includes(name)) ?? '?';
  const system = SYSTEMS.find((name) => agent.includes(name)) ?? '?';
  return `${browser} / ${system}`;
}
