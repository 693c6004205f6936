import 'server-only';
import { calendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { endOfDayInJapan, instant } from '@/lib/rules/calendar/instant';
import { detailsLastDate, latestEndErased } from '@/lib/rules/privacy/details-kept';
import { forgetAccess } from '../access/forget-access';
import { forgetUploads } from '../catalogue/import/uploads';
import { forgetSearches } from '../staff/kept-search';
import { db } from '../system/db';
import { log } from '../system/log';
import { eraseReviews } from './erase-reviews';
import { forgetProvisions } from './forget-provisions';
import { forgetRequests } from './forget-requests';

/**
 * 消去: deletes what the privacy notice says is deleted by now: what an abandoned application had been told, passports
 * and assistance ninety days after the trip, the traces of signing in. Twice changes nothing.
 */
export async function eraseExpired(at: Date): Promise<void> {
  const drafts = await db().bookingDraft.deleteMany({ where: { expiresAt: { lte: at } } });
  const bookings = await eraseDetails(at);
  await forgetAccess(at);
  await forgetUploads(at);
  await forgetRequests(at);
  await forgetProvisions(at);
  await forgetSearches(at);
  if (drafts.count + bookings > 0) log().info({ drafts: drafts.count, bookings }, 'data: erased');
}

const SEALED = [
  'passport',
  'assistance',
  'passportFamily',
  'passportGiven',
  'nationality',
] as const;
const ANYTHING = { OR: SEALED.map((column) => ({ [column]: { not: null } })) };
const NOTHING = Object.fromEntries(SEALED.map((column) => [column, null]));

async function eraseDetails(at: Date): Promise<number> {
  const end = latestEndErased(dayInJapan(instant(at.getTime())));
  const afterEnd = new Date(endOfDayInJapan(end));
  const due = await db().booking.findMany({
    where: {
      AND: [
        { OR: [{ returnDate: { lte: end } }, { endedAt: { lt: afterEnd } }] },
        { OR: [{ travelers: { some: ANYTHING } }, { assistance: { some: {} } }] },
      ],
    },
    select: { id: true, returnDate: true, endedAt: true },
  });
  let erased = 0;
  for (const booking of due) if (await eraseOf(booking, at)) erased += 1;
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
