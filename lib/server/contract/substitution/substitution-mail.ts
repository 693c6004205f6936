import 'server-only';
import { type SubstitutionTold, substitutionMail } from '@/lib/wording/booking/substitution-mails';
import { mailFacts } from '../../booking/mail-facts';
import type { Tx } from '../../system/db';
import { queueMail } from '../../system/mail/queue-mail';
import { siteUrl } from '../../system/site-url';
import type { SubstitutedBooking } from './substituted-booking';

/** A mail about a 交替; it names nobody but the contact, who gets it. */
export function substitutionMailOf(booking: SubstitutedBooking, told: SubstitutionTold) {
  const travelers = booking.travelers.filter(({ status }) => status === 'going');
  const page = siteUrl(`/bookings/${booking.reference}/substitution`);
  const article = booking.terms.substitution?.article ?? '';
  return substitutionMail({ ...mailFacts({ ...booking, travelers }), article, page }, told);
}

/** Tells the contact what has become of a 交替, once. */
export async function queueSubstitutionMail(
  tx: Tx,
  booking: SubstitutedBooking,
  { substitutionId, ...told }: SubstitutionTold & { readonly substitutionId: string },
): Promise<void> {
  await queueMail(tx, {
    ...substitutionMailOf(booking, told),
    to: booking.contactEmail,
    bookingId: booking.id,
    idempotencyKey: `substitution:${substitutionId}:${told.kind}`,
  });
}
