import 'server-only';
import type { CancellationLine } from '@/lib/wording/cancellation/cancellation-lines';
import { penaltyMail } from '@/lib/wording/cancellation/penalty';
import { mailFacts } from '../booking/mail-facts';
import type { Tx } from '../system/db';
import { queueMail } from '../system/mail/queue-mail';
import { siteUrl } from '../system/site-url';
import type { Party } from './find-party';

/** Puts the notice that an unpaid contract has ended into the outbox, with the lines of its receipt. */
export async function queuePenaltyMail(
  tx: Tx,
  cancellationId: string,
  { booking }: Party,
  told: { readonly lines: readonly CancellationLine[]; readonly owed: boolean },
): Promise<void> {
  const { lines, owed } = told;
  const page = `/bookings/${booking.reference}`;
  const mail = penaltyMail(mailFacts(booking), {
    lines,
    receiptUrl: siteUrl(`${page}/cancellation/${cancellationId}`),
    paymentUrl: owed ? siteUrl(`${page}/payment`) : null,
  });
  await queueMail(tx, {
    ...mail,
    to: booking.contactEmail,
    bookingId: booking.id,
    idempotencyKey: `non-payment:${booking.id}`,
  });
}
