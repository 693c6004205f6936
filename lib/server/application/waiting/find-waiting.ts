import 'server-only';
import { type CalendarDate, calendarDate } from '@/lib/rules/calendar/calendar-date';
import { bookingOf } from '../../booking/booking-of';
import { db } from '../../system/db';
import { placeInLine } from './place-in-line';

/** キャンセル待ち as its traveler and the desk read it. */
export interface Waiting {
  /** From 1 on; null while something has to be settled first, and once its turn has come. */
  readonly place: number | null;
  readonly state: string;
  readonly seats: number;
  readonly agreedAt: Date;
  readonly lastDate: CalendarDate;
  /** お預り金 in yen; null where the terms hold no money. */
  readonly heldYen: number | null;
  /** Until when seats are held for an answer, or for the arrival of the notice. */
  readonly offerUntil: Date | null;
}

/** The wait of a booking that asks for, or has, a place in a line; null for any other, and when the wait is over. */
export async function findWaiting(bookingId: string): Promise<Waiting | null> {
  const place = await db().waitingPlace.findUnique({
    where: { bookingId, state: { not: 'ended' } },
  });
  if (place === null) return null;
  const row = await db().booking.findUniqueOrThrow({
    where: { id: bookingId },
    select: {
      termsSnapshot: true,
      payments: { where: { status: 'authorised', purpose: 'price' }, select: { amountYen: true } },
    },
  });
  const { terms, payments } = bookingOf(row);
  const { state, seats, agreedAt, lastDate, offerUntil } = place;
  return {
    place: await placeInLine(db(), bookingId),
    ...{ state, seats, agreedAt, offerUntil },
    lastDate: calendarDate(lastDate),
    heldYen: terms.waitlist?.moneyHeld ? (payments[0]?.amountYen ?? null) : null,
  };
}
