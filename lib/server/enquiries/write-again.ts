import 'server-only';
import { enquiryAfter } from '@/lib/rules/enquiries/enquiry-state';
import { db } from '../system/db';
import { hashOf, keyedHash } from '../system/sealed';
import { dueFrom } from './due-from';
import { lockEnquiry } from './lock-enquiry';

/**
 * 続けて書く: the enquirer writes again, by the link. A thread that was answered or ended waits for an answer anew; the
 * same press again writes nothing twice.
 *
 * @returns false when there is no such thread
 */
export async function writeAgain(
  order: { readonly token: string; readonly text: string; readonly formKey: string },
  at: Date,
): Promise<boolean> {
  const { token, text, formKey } = order;
  return db().$transaction(async (tx) => {
    const enquiry = await lockEnquiry(tx, { tokenHash: hashOf(token) });
    if (enquiry === null) return false;
    const idempotencyKey = keyedHash('enquiry-again', `${enquiry.id}|${formKey}|${text}`);
    const { count } = await tx.enquiryMessage.createMany({
      data: [{ enquiryId: enquiry.id, idempotencyKey, at, kind: 'question', text }],
      skipDuplicates: true,
    });
    if (count === 0) return true;
    const status = enquiryAfter(enquiry.status, 'write') ?? enquiry.status;
    const waits = enquiry.status === 'open';
    await tx.enquiry.update({
      where: { id: enquiry.id },
      data: { status, lastAt: at, ...(!waits && { dueAt: dueFrom(at) }) },
    });
    return true;
  });
}
