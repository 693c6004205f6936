import 'server-only';
import { db } from '../system/db';
import { moment } from './moment';

/**
 * What somebody asked under an address, with all that was answered. Enquiries under a telephone number alone cannot be
 * found by an address; their own link shows them.
 */
export async function heldEnquiries(email: string) {
  const rows = await db().enquiry.findMany({
    where: { email },
    orderBy: { arrivedAt: 'desc' },
    include: { messages: { orderBy: { id: 'asc' } } },
  });
  return rows.map((row) => ({
    reference: row.reference,
    status: row.status,
    wants: row.wants,
    name: row.name,
    phone: row.phone,
    tour: row.tourTitle,
    bookingReference: row.bookingReference,
    noticeVersion: row.noticeVersion,
    arrivedAt: moment(row.arrivedAt),
    answerBy: moment(row.dueAt),
    lastAt: moment(row.lastAt),
    messages: row.messages.map(({ at, kind, text }) => ({
      at: moment(at),
      messageKind: kind,
      text,
    })),
  }));
}
