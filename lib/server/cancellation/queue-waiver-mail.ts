import 'server-only';
import type { WaiverReason } from '@/lib/rules/money/fee-waiver';
import { feeWaivedMail } from '@/lib/wording/desk/waive-fee';
import { personName } from '@/lib/wording/site/person-name';
import { bookingOf } from '../booking/booking-of';
import type { Tx } from '../system/db';
import { queueMail } from '../system/mail/queue-mail';
import { siteUrl } from '../system/site-url';

/** Tells the traveler what was waived, why, what is left of the fee and what goes back. */
export async function queueWaiverMail(
  tx: Tx,
  waiverId: string,
  waived: {
    readonly bookingId: string;
    readonly feeYen: number;
    readonly leftYen: number;
    readonly amountYen: number;
    readonly refundYen: number;
    readonly reason: WaiverReason;
    readonly note: string;
  },
): Promise<void> {
  const { bookingId, ...figures } = waived;
  const row = await tx.booking.findUniqueOrThrow({
    where: { id: bookingId },
    select: {
      reference: true,
      contactFamilyName: true,
      contactGivenName: true,
      contactEmail: true,
      tripSnapshot: true,
    },
  });
  const booking = bookingOf(row);
  const mail = feeWaivedMail({
    ...figures,
    contactName: personName(booking.contactFamilyName, booking.contactGivenName),
    reference: booking.reference,
    tourTitle: booking.trip.title,
    bookingUrl: siteUrl(`/bookings/${booking.reference}`),
  });
  const idempotencyKey = `fee-waived:${waiverId}`;
  await queueMail(tx, { ...mail, to: booking.contactEmail, bookingId, idempotencyKey });
}
