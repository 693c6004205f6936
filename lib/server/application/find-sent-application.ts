import 'server-only';
import { bookingOf } from '../booking/booking-of';
import { db } from '../system/db';

/** A sent application as its last page tells about it. Only for whoever has just sent it. */
export async function findSentApplication(bookingId: string) {
  const row = await db().booking.findUniqueOrThrow({
    where: { id: bookingId },
    select: {
      reference: true,
      status: true,
      contactEmail: true,
      totalYen: true,
      appliedAt: true,
      termsSnapshot: true,
      answerBy: true,
      departureDate: true,
      returnDate: true,
      tripSnapshot: true,
      package: { select: { waiting: { select: { bookingId: true } } } },
      priceLines: { select: { kind: true, amountYen: true } },
      payments: {
        where: { status: 'captured', purpose: 'price' },
        select: { methodLabel: true, amountYen: true },
      },
      guardianConsents: { where: { status: 'requested' }, select: { guardianName: true } },
      travelers: { where: { assistance: { not: null } }, select: { id: true } },
    },
  });
  return bookingOf(row);
}

export type SentApplication = Awaited<ReturnType<typeof findSentApplication>>;
