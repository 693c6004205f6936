import 'server-only';
import { erasedMailText } from '@/lib/wording/own-data/retention';
import type { Prisma } from '../generated/prisma/client';
import type { Tx } from '../system/db';

/**
 * The mails of the review of assistance: what they ask and quote tells of somebody's health, and so does an acceptance
 * that names whose carer somebody is.
 */
const MAILS: Prisma.MailWhereInput = {
  OR: [
    { template: { startsWith: 'assistance-' } },
    {
      template: 'acceptance',
      booking: { assistance: { some: { kind: 'with-carer' } } },
    },
  ],
  status: { not: 'queued' },
  text: { not: erasedMailText },
};

/**
 * What the desk asked and quoted about assistance: the rows, and the words of the mails of those bookings. That a mail went
 * out, when and to whom stays.
 *
 * @returns how many rows there were
 */
export async function eraseReviews(
  tx: Tx,
  reviews: Prisma.AssistanceReviewWhereInput,
  bookings: Prisma.BookingWhereInput,
): Promise<number> {
  await tx.mail.updateMany({
    where: { ...MAILS, booking: bookings },
    data: { text: erasedMailText },
  });
  const { count } = await tx.assistanceReview.deleteMany({ where: reviews });
  return count;
}
