import 'server-only';
import { addDays } from '@/lib/rules/calendar/calendar-date';
import { endOfDayInJapan } from '@/lib/rules/calendar/instant';
import { promises } from '@/lib/rules/promises';
import { bookingOf } from '../booking/booking-of';
import { lockBooking } from '../booking/lock-booking';
import { db, type Tx } from '../system/db';
import { hashOf, newSecret } from '../system/sealed';

/** A booking has one link to its calendar; it opens nothing else. */
const CALENDAR = 'calendar';

const live = (at: Date) => ({ purpose: CALENDAR, revokedAt: null, expiresAt: { gt: at } });

/**
 * Makes the link of a booking's calendar anew: the one before opens nothing any more.
 *
 * @returns the secret of its address; the database keeps its hash alone
 */
export async function makeCalendarLink(bookingId: string, at: Date): Promise<string> {
  const secret = newSecret();
  await db().$transaction(async (tx) => {
    await lockBooking(tx, bookingId);
    await endIn(tx, bookingId, at);
    const booking = await tx.booking.findUniqueOrThrow({
      where: { id: bookingId },
      select: { returnDate: true },
    });
    const { returnDate } = bookingOf(booking);
    const lastDay = endOfDayInJapan(addDays(returnDate, promises.calendarDays));
    await tx.accessGrant.create({
      data: {
        ...{ purpose: CALENDAR, bookingId, tokenHash: hashOf(secret) },
        ...{ createdAt: at, expiresAt: new Date(lastDay) },
      },
    });
  });
  return secret;
}

/** Ends the link of a booking's calendar; nothing where there is none. */
export async function endCalendarLink(bookingId: string, at: Date): Promise<void> {
  await endIn(db(), bookingId, at);
}

async function endIn(tx: Tx, bookingId: string, at: Date): Promise<void> {
  await tx.accessGrant.updateMany({
    where: { bookingId, ...live(at) },
    data: { revokedAt: at },
  });
}

/** Since when a booking has a link to its calendar; null when it has none. */
export async function calendarLinkSince(bookingId: string, at: Date): Promise<Date | null> {
  const grant = await db().accessGrant.findFirst({ where: { bookingId, ...live(at) } });
  return grant?.createdAt ?? null;
}

/** The booking whose calendar a secret opens; null for every other secret. */
export async function bookingOfCalendarLink(secret: string, at: Date): Promise<string | null> {
  const grant = await db().accessGrant.findFirst({
    where: { tokenHash: hashOf(secret), ...live(at) },
  });
  return grant?.bookingId ?? null;
}
