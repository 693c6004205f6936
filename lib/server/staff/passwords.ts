import 'server-only';
import { hash, verify } from '@node-rs/argon2';

/** OWASP's first choice: argon2id with 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** As NIST 800-63B asks: long rather than odd. */
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;

/** Somebody's password, as it is stored. Forms of one letter count as one (NFKC). */
export async function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), COST);
}

/** Whether it is the password. Without a hash it takes as long and is never true: who is unknown is not told. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  const text = password.slice(0, LONGEST_PASSWORD).normalize('NFKC');
  nobodys ??= hash('nobody has this password', COST);
  try {
    return (await verify(stored ?? (await nobodys), text)) && stored !== null;
  } catch {
    return false;
  }
}

let nobodys: Promise<string> | undefined;

/** Why a new password is refused; null when it will do. */
export type WeakPassword = 'too-short' | 'too-long' | 'repeats' | 'tells-who';

/** @param about what is known of its owner: name, address, the agency's names */
export function weakness(password: string, about: readonly string[]): WeakPassword | null {
  const text = password.normalize('NFKC');
  if ([...text].length < SHORTEST_PASSWORD) return 'too-short';
  if (text.length > LONGEST_PASSWORD) return 'too-long';
  if (new Set(text).size < 5 || /^(.{1,4})\1+.{0,3}$/u.test(text)) return 'repeats';
  const bare = plain(text);
  const known = about.map(plain).filter((word) => word.length >= 4);
  return known.some((word) => bare.replaceAll(word, '').length < 8 && bare.includes(word))
    ? 'tells-who'
    : null;
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
