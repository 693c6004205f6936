import 'server-only';
import { bookingIdOf } from '../booking/find-own-booking';
import type { Successor } from '../contract/substitution/request-substitution';
import { findUndecided } from '../contract/substitution/substitution-decision';
import { claimedByAnother } from '../staff/claims';
import type { Staff } from '../staff/staff-session';
import { db } from '../system/db';
import { unseal } from '../system/sealed';
import { lookAtBooking } from './open-booking';

/**
 * A request for 交替 as a clerk needs it who answers it: who leaves, who comes, and to whom the one who leaves was made known. The
 * look is written down. Null when none is open.
 */
export async function openSubstitution(staff: Staff, reference: string, at: Date) {
  const bookingId = await bookingIdOf(reference);
  const found = bookingId && (await findUndecided(db(), bookingId));
  if (!found || !(await lookAtBooking(staff, found.booking.id, at))) return null;
  const { booking, open } = found;
  const leaver = booking.travelers.find(({ id }) => id === open.travelerId);
  if (leaver === undefined || open.person === null) return null;
  const lists = await db().passengerList.findMany({
    where: { provisions: { some: { travelerId: leaver.id } } },
    select: { recipientName: true },
  });
  const subject = { subjectKind: 'substitution', subjectId: open.id };
  return {
    ...{ booking, open, leaver },
    person: unseal<Successor>('substitution', open.person),
    recipients: [...new Set(lists.map(({ recipientName }) => recipientName))],
    takenBy: await claimedByAnother(db(), subject, staff.staffId, at),
  };
}

export type AskedSubstitution = NonNullable<Awaited<ReturnType<typeof openSubstitution>>>;
