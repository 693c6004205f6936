import 'server-only';
import { OPEN_REQUEST } from '@/lib/rules/privacy/open-request';
import { requestWithdrawnMail } from '@/lib/wording/own-data/request-mails';
import { db } from '../system/db';
import { queueMail } from '../system/mail/queue-mail';

/** Takes a request back, once, and only the owner of its address. @returns whether it was open */
export async function withdrawRequest(
  { reference, email }: { reference: string; email: string },
  now: Date,
): Promise<boolean> {
  return db().$transaction(async (tx) => {
    const [row] = await tx.disclosureRequest.updateManyAndReturn({
      where: { reference, email, status: { in: [...OPEN_REQUEST] } },
      data: { status: 'withdrawn', closedAt: now },
    });
    if (row === undefined) return false;
    await tx.disclosureRequestEvent.create({
      data: { requestId: row.id, at: now, kind: 'withdrawn', note: '' },
    });
    await queueMail(tx, {
      ...requestWithdrawnMail({ reference }),
      to: email,
      bookingId: null,
      idempotencyKey: `disclosure-withdrawn:${row.id}`,
    });
    return true;
  });
}
