import 'server-only';
import { db } from '../system/db';
import { hashOf } from '../system/sealed';
import { enquiryOf } from './enquiry-of';

/** The thread of whoever holds its link; null when there is none, or when it has been erased. */
export async function findOwnEnquiry(token: string) {
  const row = await db().enquiry.findUnique({
    where: { tokenHash: hashOf(token) },
    select: {
      id: true,
      reference: true,
      status: true,
      wants: true,
      email: true,
      tourCode: true,
      tourTitle: true,
      bookingReference: true,
      dueAt: true,
      messages: {
        orderBy: { id: 'asc' },
        select: { id: true, at: true, kind: true, text: true },
      },
      mails: { where: { template: 'enquiry-received' }, select: { id: true } },
    },
  });
  return row && enquiryOf(row);
}

export type OwnEnquiry = NonNullable<Awaited<ReturnType<typeof findOwnEnquiry>>>;
