import 'server-only';
import { calendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { endOfDayInJapan, instant } from '@/lib/rules/calendar/instant';
import { detailsLastDate, latestEndErased } from '@/lib/rules/privacy/details-kept';
import { db } from '../system/db';
import { eraseReviews } from './erase-reviews';

const SEALED = [
  'passport',
  'assistance',
  'passportFamily',
  'passportGiven',
  'nationality',
] as const;
const ANYTHING = { OR: SEALED.map((column) => ({ [column]: { not: null } })) };
const NOTHING = Object.fromEntries(SEALED.map((column) => [column, null]));

/** Bookings whose passports, assistance and names in Roman letters are over, ninety days after the trip or their end. */
async function detailsOver(at: Date) {
  const end = latestEndErased(dayInJapan(instant(at.getTime())));
  const afterEnd = new Date(endOfDayInJapan(end));
  return db().booking.findMany({
    where: {
      AND: [
        { OR: [{ returnDate: { lte: end } }, { endedAt: { lt: afterEnd } }] },
        { OR: [{ travelers: { some: ANYTHING } }, { assistance: { some: {} } }] },
      ],
    },
    select: { id: true, returnDate: true, endedAt: true },
  });
}

export const countDetails = async (at: Date) => (await detailsOver(at)).length;

/** @returns of how many bookings */
export async function eraseDetails(at: Date): Promise<number> {
  let erased = 0;
  for (const booking of await detailsOver(at)) if (await eraseOf(booking, at)) erased += 1;
  return erased;
}

/** @returns whether there was still something to erase */
async function eraseOf(
  booking: { id: string; returnDate: string; endedAt: Date | null },
  at: Date,
): Promise<boolean> {
  const { id: bookingId, returnDate, endedAt } = booking;
  const keptUntil = detailsLastDate({
    returnDate: calendarDate(returnDate),
    endedOn: endedAt && dayInJapan(instant(endedAt.getTime())),
  });
  return db().$transaction(async (tx) => {
    const details = await tx.traveler.updateMany({
      where: { bookingId, ...ANYTHING },
      data: NOTHING,
    });
    await tx.formerName.updateMany({
      where: { traveler: { bookingId } },
      data: { passportFamily: null, passportGiven: null },
    });
    const reviews = await eraseReviews(tx, { bookingId }, { id: bookingId });
    if (details.count + reviews === 0) return false;
    await tx.bookingEvent.create({
      data: { bookingId, at, kind: 'details-erased', actor: 'system', facts: { keptUntil } },
    });
    return true;
  });
}
