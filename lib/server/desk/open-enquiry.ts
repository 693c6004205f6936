import 'server-only';
import { enquiryOf } from '../enquiries/enquiry-of';
import { audit } from '../staff/audit';
import { claimedByAnother } from '../staff/claims';
import { staffObjection } from '../staff/current-staff';
import type { Staff } from '../staff/staff-session';
import { db } from '../system/db';

/** An enquiry as the desk sees it; looking at it leaves a line with the purpose (D1-1, D0-P10). */
export async function openEnquiry(staff: Staff, reference: string, at: Date) {
  if (staffObjection(staff, 'enquiry.read', at) !== null) return null;
  const row = await db().enquiry.findUnique({
    where: { reference },
    include: {
      messages: { orderBy: { id: 'asc' }, include: { staff: { select: { name: true } } } },
    },
  });
  if (row === null) return null;
  const subject = { subjectKind: 'enquiry', subjectId: row.id };
  await audit(db(), staff, { command: 'enquiry.read', ...subject, purpose: 'enquiries' }, at);
  return {
    ...enquiryOf(row),
    /** The last entry on the page that is made of this. */
    seen: String(row.messages.at(-1)?.id ?? ''),
    booking: await bookingNamed(row),
    takenBy: await claimedByAnother(db(), subject, staff.staffId, at),
  };
}

export type OpenedEnquiry = NonNullable<Awaited<ReturnType<typeof openEnquiry>>>;

/** Whether the booking that was named is there, and its contact's address the same: nobody has shown that it is theirs. */
async function bookingNamed(row: { bookingReference: string | null; email: string | null }) {
  if (row.bookingReference === null) return null;
  const where = { reference: row.bookingReference };
  const found = await db().booking.findUnique({ where, select: { contactEmail: true } });
  if (found === null) return { reference: row.bookingReference, is: 'unknown' } as const;
  const same = row.email !== null && found.contactEmail === row.email;
  return { reference: row.bookingReference, is: same ? 'same-address' : 'other-address' } as const;
}

/** The last entry of a thread, for a page that shows nobody; null when there is no such enquiry, or it has ended. */
export async function findThreadEnd(reference: string): Promise<string | null> {
  const row = await db().enquiry.findUnique({
    where: { reference },
    select: { status: true, messages: { orderBy: { id: 'desc' }, take: 1, select: { id: true } } },
  });
  if (row === null || row.status === 'closed') return null;
  return String(row.messages[0]?.id ?? '');
}
