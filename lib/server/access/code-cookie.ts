import 'server-only';
import { cookies } from 'next/headers';
import { seal, unseal } from '../system/sealed';
import { CODE_LIFE_MS, type CodePurpose } from './access-codes';
import { CODE_COOKIE, cookieOptions } from './cookies';

/** What this browser asked for; sealed, so that nothing in it can be read or swapped. */
export type PendingCode = { purpose: CodePurpose; email: string; browserSecret: string };

/** Remembers on this browser that a code is on its way. Only in an action. */
export async function keepPendingCode(pending: PendingCode): Promise<void> {
  const sealed = Buffer.from(seal('code-cookie', pending)).toString('base64url');
  (await cookies()).set(CODE_COOKIE, sealed, cookieOptions(CODE_LIFE_MS));
}

/** What this browser asked for, null when nothing is open or the cookie is not ours. */
export async function findPendingCode(purpose: CodePurpose): Promise<PendingCode | null> {
  const sealed = (await cookies()).get(CODE_COOKIE)?.value;
  if (sealed === undefined) return null;
  try {
    const pending = unseal<PendingCode>('code-cookie', Buffer.from(sealed, 'base64url'));
    return pending.purpose === purpose ? pending : null;
  } catch {
    return null;
  }
}

/** Forgets it. Only in an action. */
export async function dropPendingCode(): Promise<void> {
  (await cookies()).delete(CODE_COOKIE);
}
