import 'server-only';
import { db } from '../system/db';
import { heldAccess, heldAccount, heldBookedForOthers } from './held-account';
import { heldBooking } from './held-booking';
import { heldEnquiries } from './held-enquiries';
import { heldGuardianConsents } from './held-guardian-consents';
import { heldListProvisions } from './held-list-provisions';
import { heldMails } from './held-mails';
import { heldProvisions } from './held-provisions';
import { heldRequests } from './held-requests';

/**
 * 保有個人データ: all that the site holds on the owner of an address, guest bookings included, and of nobody else.
 * @clause D1-6
 * @clause D1-R2 only after the code that proves the address
 */
export async function findHeldData(email: string, at: Date) {
  const [rows, user] = await Promise.all([
    db().booking.findMany({
      where: { contactEmail: email },
      orderBy: { appliedAt: 'desc' },
      select: { id: true },
    }),
    db().user.findUnique({ where: { email }, select: { id: true } }),
  ]);
  const bookings = await Promise.all(rows.map(({ id }) => heldBooking(id, user?.id ?? null)));
  return {
    format: 'tabiyaku/held-data/v1',
    createdAt: at.toISOString(),
    subject: { email },
    account: await heldAccount(email, at),
    bookings: bookings.filter((booking) => booking !== null),
    bookedForOthers: await heldBookedForOthers(email),
    guardianConsents: await heldGuardianConsents(email),
    enquiries: await heldEnquiries(email),
    mails: await heldMails(email),
    requests: await heldRequests(email),
    provisions: await heldProvisions(email),
    listProvisions: await heldListProvisions(rows.map(({ id }) => id)),
    access: await heldAccess(
      email,
      rows.map(({ id }) => id),
    ),
  };
}

export type HeldData = Awaited<ReturnType<typeof findHeldData>>;
export type HeldBooking = HeldData['bookings'][number];
