import 'server-only';
import { codeMail } from '@/lib/wording/access/access-mails';
import { now } from '../system/clock';
import { db, type Tx } from '../system/db';
import { env } from '../system/env';
import { queueMail } from '../system/mail/queue-mail';
import { unseal } from '../system/sealed';
import { type CodePurpose, codeHash, isPending, linkKey, newCode } from './access-codes';
import { forgetAccess } from './forget-access';

/**
 * Draws the code of a request and mails it, if there is anybody of that address (and reference). Runs after the
 * answer to the browser, so that the time of that answer says nothing. Running twice mails once.
 */
export async function sendAccessCode(payload: { codeId: string; sealed: string }): Promise<void> {
  const asked = unseal<{ email: string; reference: string | null }>(
    'access-code-job',
    Buffer.from(payload.sealed, 'base64'),
  );
  await db().$transaction(async (tx) => {
    const row = await tx.accessCode.findUnique({ where: { id: payload.codeId } });
    if (row === null || !isPending(row.codeHash) || row.expiresAt <= now()) return;
    const purpose = row.purpose as CodePurpose;
    const known = await whoIsAsked(tx, { ...asked, purpose });
    if (known === null) return;
    const code = newCode();
    const hash = codeHash(row.id, code);
    await tx.accessCode.update({
      where: { id: row.id },
      data: { codeHash: hash, bookingId: known.bookingId },
    });
    const link = `${env().APP_URL}/sign-in/link/${row.id}.${linkKey(row.id, hash)}`;
    await queueMail(tx, {
      ...codeMail({ purpose, code, link, reference: asked.reference }),
      to: asked.email,
      bookingId: known.bookingId,
      idempotencyKey: `access-code:${row.id}`,
    });
  });
  await forgetAccess(now());
}

/**
 * Null when there is nobody to write to. A code goes to an address that is on file, and to one that the owner of a
 * booking wants to be reached at: whoever asks for that has shown that the booking is theirs.
 */
async function whoIsAsked(
  tx: Tx,
  asked: { purpose: CodePurpose; email: string; reference: string | null },
): Promise<{ bookingId: string | null } | null> {
  if (asked.purpose === 'contact') {
    const where = { reference: asked.reference ?? '' };
    const booking = await tx.booking.findUnique({ where, select: { id: true } });
    return booking && { bookingId: booking.id };
  }
  if (asked.purpose === 'booking') {
    const booking = await tx.booking.findFirst({
      where: { reference: asked.reference ?? '', contactEmail: asked.email },
      select: { id: true },
    });
    return booking && { bookingId: booking.id };
  }
  return (await isAddressOnFile(tx, asked.email)) ? { bookingId: null } : null;
}

/** Whether an address belongs to a booking, a guardian, an account, an enquiry or an earlier request. */
export async function isAddressOnFile(tx: Tx, email: string): Promise<boolean> {
  const where = { where: { email }, select: { id: true } };
  const found = await Promise.all([
    tx.booking.findFirst({ where: { contactEmail: email }, select: { id: true } }),
    tx.user.findFirst(where),
    tx.disclosureRequest.findFirst(where),
    tx.guardianConsent.findFirst(where),
    tx.enquiry.findFirst(where),
    tx.enquiryPassing.findFirst({ where: { personEmail: email }, select: { id: true } }),
  ]);
  return found.some((row) => row !== null);
}
