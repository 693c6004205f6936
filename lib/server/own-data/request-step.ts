import 'server-only';
import type { ComposedMail } from '@/lib/wording/site/mail-names';
import type { DisclosureRequest, Prisma } from '../generated/prisma/client';
import type { Tx } from '../system/db';
import { queueMail } from '../system/mail/queue-mail';
import { siteUrl } from '../system/site-url';

/** The person's own page of a request. */
export const statusUrl = (reference: string) => siteUrl(`/disclosure-requests/${reference}`);

/** One step of a request: the row, the line of its history, and the mail of that step, once (privacy P62); who has no address is written to by the desk. */
export async function requestStep(
  tx: Tx,
  request: DisclosureRequest,
  step: {
    readonly kind: string;
    readonly data: Prisma.DisclosureRequestUpdateInput;
    readonly mail: (url: string) => ComposedMail;
  },
  at: Date,
): Promise<void> {
  const { id, reference, email } = request;
  await tx.disclosureRequest.update({ where: { id }, data: step.data });
  await tx.disclosureRequestEvent.create({
    data: { requestId: id, at, kind: step.kind, note: '' },
  });
  if (email === null) return;
  await queueMail(tx, {
    ...step.mail(statusUrl(reference)),
    to: email,
    bookingId: null,
    idempotencyKey: `disclosure-${step.kind}:${id}`,
  });
}
