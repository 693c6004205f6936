import 'server-only';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { waitingMail } from '@/lib/wording/booking/waiting-mails';
import { bookingOf } from '../../booking/booking-of';
import { isCalledOff } from '../../booking/is-called-off';
import { mailFacts } from '../../booking/mail-facts';
import { stepBooking } from '../../booking/step-booking';
import { lockDeparture } from '../../seats/seats';
import { offerSoon } from '../../seats/waiting-seats';
import type { Tx } from '../../system/db';
import { queueMail } from '../../system/mail/queue-mail';
import { shownDay } from '../../system/shown-moment';
import { placeInLine } from './place-in-line';

/**
 * キャンセル待ちの登録: an application that asks to wait joins the line, once nothing else stands against it. No contract, no
 * fee; mail and job say until when. The caller holds the lock of the booking.
 *
 * @clause D2-3.3a D2-3.3c
 * @clause D3-2.4a
 * @returns null when the application does not ask to wait
 */
export async function joinLine(
  tx: Tx,
  bookingId: string,
  actor: 'traveler' | 'staff',
  at: Date,
): Promise<boolean | null> {
  const asked = await tx.waitingPlace.findUnique({ where: { bookingId, state: 'asked' } });
  if (asked === null) return null;
  const row = await tx.booking.findUniqueOrThrow({
    where: { id: bookingId },
    include: { travelers: true },
  });
  const booking = bookingOf(row);
  if (booking.status !== 'applied' || asked.limitAt <= at) return false;
  if (await isCalledOff(tx, bookingId)) return false;
  const { departureId, seats, agreedAt, limitAt, lastDate } = asked;
  await lockDeparture(tx, departureId);
  const shown = {
    'no-seat': { freeSeats: await freeSeats(tx, departureId), seats },
    'waitlist-accepted': { acceptedAt: instant(agreedAt.getTime()) },
  };
  const due = { name: 'waiting-due', payload: { bookingId } } as const;
  const jobs = [{ ...due, key: `waiting-limit:${bookingId}`, runAt: limitAt }];
  const applied = { id: bookingId, status: booking.status };
  const record = { at, actor, facts: { waitsTo: lastDate }, jobs };
  await stepBooking(tx, applied, 'join-waitlist', shown, record);
  await tx.waitingPlace.update({ where: { bookingId }, data: { state: 'waiting' } });
  await tx.booking.update({ where: { id: bookingId }, data: { answerBy: null } });
  await offerSoon(tx, departureId);
  const waiting = {
    place: await placeInLine(tx, bookingId),
    lastDay: shownDay(calendarDate(lastDate)),
  };
  await queueMail(tx, {
    ...waitingMail({
      ...mailFacts(booking),
      ...waiting,
      held: booking.terms.waitlist?.moneyHeld ?? false,
    }),
    to: booking.contactEmail,
    bookingId,
    idempotencyKey: `waiting:${bookingId}`,
  });
  return true;
}

async function freeSeats(tx: Tx, departureId: string): Promise<number> {
  const { capacity, sold, held } = await tx.departure.findUniqueOrThrow({
    where: { id: departureId },
    select: { capacity: true, sold: true, held: true },
  });
  return capacity - sold - held;
}
