import 'server-only';
import { daysInMs, hoursInMs, promises } from '@/lib/rules/promises';
import { newSecret } from '../system/sealed';

/** A session ends after a day without use, and after two weeks in any case. */
export const SESSION_IDLE_MS = hoursInMs(promises.signInIdleHours);
export const SESSION_ABSOLUTE_MS = daysInMs(promises.signInDays);

/** A token that carries the moment of its sign-in: the whole of it is hashed, so the moment cannot be moved. */
export function newSessionToken(signedInAt: Date): string {
  return `${signedInAt.getTime().toString(36)}.${newSecret()}`;
}

/** When a session ends for good, however much it is used. Null for a text that is no token of ours. */
export function sessionEndOf(token: string): Date | null {
  const [moment, secret] = token.split('.');
  if (!moment || !secret || !/^[0-9a-z]{6,10}$/.test(moment)) return null;
  return new Date(Number.parseInt(moment, 36) + SESSION_ABSOLUTE_MS);
}
