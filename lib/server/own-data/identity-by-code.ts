import 'server-only';
import { identityLevel } from '@/lib/rules/privacy/identity';
import type { RequestKind } from '@/lib/rules/privacy/request-dates';
import type { Tx } from '../system/db';
import { coolingUntil } from './contacts-of';

/** How a request of the site begins: known by the mailed code where that is enough, else waiting for more (privacy P64). */
export async function identityByCode(
  tx: Tx,
  { email, kind }: { readonly email: string; readonly kind: RequestKind },
  at: Date,
) {
  const contactChanged = (await coolingUntil(tx, email, at)) !== null;
  const level = identityLevel({ kind, claimant: 'self', channel: 'web', contactChanged });
  if (level !== 'code') return { status: 'received' };
  return { status: 'in-review', identityMethod: 'mailed-code', identityAt: at };
}
