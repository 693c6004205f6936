import 'server-only';
import { keyedHash, newSecret, sameHash } from '../system/sealed';

/** A browser somebody once signed in from is known for ninety days. */
export const KNOWN_DEVICE_MS = 90 * 24 * 3_600_000;

const USE = 'staff-known-device';

/** What a browser keeps after a sign-in: it opens nothing, it only has a budget of its own for mistakes. */
export function deviceMark(staffId: string): string {
  const body = `${staffId}.${newSecret()}`;
  return `${body}.${keyedHash(USE, body)}`;
}

/** The mark's own name, where it was made here for this person; null otherwise. */
export function knownDevice(mark: string | null, staffId: string): string | null {
  const [owner, nonce, seal] = (mark ?? '').split('.');
  if (owner !== staffId || !nonce || !seal) return null;
  return sameHash(seal, keyedHash(USE, `${owner}.${nonce}`)) ? keyedHash(USE, nonce) : null;
}
