import 'server-only';
import { db } from '../system/db';
import { hashOf, sameHash } from '../system/sealed';
import {
  addressHash,
  CODE_TRIES,
  type CodePurpose,
  codeHash,
  isPending,
  linkKey,
} from './access-codes';

export type CodeAnswer =
  | { kind: 'accepted'; codeId: string; bookingId: string | null }
  | { kind: 'wrong'; triesLeft: number }
  | { kind: 'dead' };

/**
 * Tries a code. It must be this browser's, for this purpose and address, not older than ten minutes, not used, not
 * superseded, and one of five tries. Every reason but a wrong code answers alike.
 */
export async function tryCode(
  input: { purpose: CodePurpose; browserSecret: string; email: string; code: string },
  at: Date,
): Promise<CodeAnswer> {
  return tried(input, (row) => sameHash(row.codeHash, codeHash(row.id, input.code)), at);
}

/** The same for the key of a mailed link. */
export async function tryLink(
  input: { browserSecret: string; email: string; id: string; key: string },
  at: Date,
): Promise<CodeAnswer> {
  const right = (row: { id: string; codeHash: string }) =>
    row.id === input.id &&
    !isPending(row.codeHash) &&
    sameHash(linkKey(row.id, row.codeHash), input.key);
  return tried({ ...input, purpose: 'sign-in' }, right, at);
}

async function tried(
  input: { purpose: CodePurpose; browserSecret: string; email: string },
  right: (row: { id: string; codeHash: string }) => boolean,
  at: Date,
): Promise<CodeAnswer> {
  const [row] = await db().accessCode.updateManyAndReturn({
    where: {
      browserHash: hashOf(input.browserSecret),
      purpose: input.purpose,
      email: addressHash(input.email),
      usedAt: null,
      expiresAt: { gt: at },
      attempts: { lt: CODE_TRIES },
    },
    data: { attempts: { increment: 1 } },
  });
  if (row === undefined) return { kind: 'dead' };
  if (!right(row)) return { kind: 'wrong', triesLeft: CODE_TRIES - row.attempts };
  const used = await db().accessCode.updateMany({
    where: { id: row.id, usedAt: null },
    data: { usedAt: at },
  });
  if (used.count === 0) return { kind: 'dead' };
  return { kind: 'accepted', codeId: row.id, bookingId: row.bookingId };
}
