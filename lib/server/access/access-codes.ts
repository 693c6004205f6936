import 'server-only';
import { randomInt } from 'node:crypto';
import { minutesInMs, promises } from '@/lib/rules/promises';
import { db } from '../system/db';
import { addJob } from '../system/jobs/add-job';
import { hashOf, keyedHash, newSecret, seal } from '../system/sealed';

export type CodePurpose = 'sign-in' | 'booking' | 'disclosure' | 'contact';

export const CODE_LIFE_MS = minutesInMs(promises.codeMinutes);

export const CODE_TRIES = promises.codeTries;

/** What stands for a mail address where the address itself need not be kept. */
export function addressHash(email: string): string {
  return keyedHash('address', email);
}

/** Six digits from the whole range 000000–999999. */
export function newCode(): string {
  return String(randomInt(0, 1_000_000)).padStart(6, '0');
}

/** What is stored of a code: bound to its own row, so that one code's hash cannot stand in another's. */
export function codeHash(id: string, code: string): string {
  return keyedHash('access-code', `${id}|${code}`);
}

/** The secret part of a mailed link; the row's code hash keeps it to this one request. */
export function linkKey(id: string, hash: string): string {
  return keyedHash('sign-in-link', `${id}|${hash}`);
}

/** The mark of a row whose code has not been drawn yet. It equals no hash. */
const PENDING = 'pending:';

/**
 * Asks for a code. The work is the same for every address and every reference: a row is written and a job queued,
 * and only the job looks whether there is anybody to write to (privacy P67). A newer request of this browser ends its older
 * one; nobody ends the code that another browser waits for.
 * @returns the secret that binds the code to this browser
 */
export async function requestCode(
  input: {
    purpose: CodePurpose;
    email: string;
    reference: string | null;
    formerSecret?: string | null;
  },
  at: Date,
): Promise<{ browserSecret: string }> {
  const browserSecret = newSecret();
  const email = addressHash(input.email);
  await db().$transaction(async (tx) => {
    if (input.formerSecret)
      await tx.accessCode.updateMany({
        where: { browserHash: hashOf(input.formerSecret), usedAt: null, expiresAt: { gt: at } },
        data: { expiresAt: at },
      });
    const row = await tx.accessCode.create({
      data: {
        purpose: input.purpose,
        email,
        codeHash: PENDING + newSecret(),
        browserHash: hashOf(browserSecret),
        createdAt: at,
        expiresAt: new Date(at.getTime() + CODE_LIFE_MS),
      },
      select: { id: true },
    });
    const sealed = seal('access-code-job', { email: input.email, reference: input.reference });
    await addJob(tx, {
      name: 'send-access-code',
      payload: { codeId: row.id, sealed: Buffer.from(sealed).toString('base64') },
      key: `access-code:${row.id}`,
    });
  });
  return { browserSecret };
}

/** True for a row that still waits for its code. */
export function isPending(hash: string): boolean {
  return hash.startsWith(PENDING);
}
