import 'server-only';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { requestReceivedMail } from '@/lib/wording/own-data/request-mails';
import type { DisclosureRequest, Prisma } from '../generated/prisma/client';
import type { Tx } from '../system/db';
import { queueMail } from '../system/mail/queue-mail';
import { newReference } from '../system/reference';
import { shownDay } from '../system/shown-moment';
import { requestKindOf } from './read-request';
import { statusUrl } from './request-step';

/**
 * 台帳に載せる: a request and the beginning of its history. The form sent twice is the row of the first, which is not fresh.
 */
export async function enterRequest(
  tx: Tx,
  told: Omit<Prisma.DisclosureRequestCreateManyInput, 'reference'>,
  at: Date,
): Promise<{ readonly request: DisclosureRequest; readonly fresh: boolean }> {
  const { idempotencyKey } = told;
  const [request] = await tx.disclosureRequest.createManyAndReturn({
    data: [{ ...told, reference: newReference('DR') }],
    skipDuplicates: true,
  });
  if (request === undefined) {
    const earlier = await tx.disclosureRequest.findUniqueOrThrow({ where: { idempotencyKey } });
    return { request: earlier, fresh: false };
  }
  const event = { requestId: request.id, at, kind: 'received', note: '' };
  await tx.disclosureRequestEvent.create({ data: event });
  return { request, fresh: true };
}

/** 受け付けました, to each of these addresses, once. */
export async function tellReceived(
  tx: Tx,
  request: DisclosureRequest,
  addresses: readonly string[],
): Promise<void> {
  const { id, reference } = request;
  const target = shownDay(calendarDate(request.targetDate));
  const url = statusUrl(reference);
  const mail = requestReceivedMail({ reference, kind: requestKindOf(request), target, url });
  for (const to of addresses) {
    const idempotencyKey = `disclosure-received:${id}:${to}`;
    await queueMail(tx, { ...mail, to, bookingId: null, idempotencyKey });
  }
}
