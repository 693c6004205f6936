import 'server-only';
import { hash, verify } from '@node-rs/argon2';
import { LONGEST_PASSWORD } from '@/lib/rules/staff/password-strength';

/** OWASP's first choice: argon2id with 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

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
