import 'server-only';
import { instant } from '@/lib/rules/calendar/instant';
import { type TourTime, tourEnd, tourSteps } from '@/lib/rules/contract/tour-clock';
import { bookingOf } from '../booking/booking-of';
import { isCalledOff } from '../booking/is-called-off';
import { lockBooking } from '../booking/lock-booking';
import { stepBooking } from '../booking/step-booking';
import { db, type Tx } from '../system/db';
import type { JobToQueue } from '../system/jobs/add-job';

// A job that runs a moment early would find nothing to do and never come again.
const SLACK_MS = 1_000;

/** Moves a booking on to where the clock says its tour is. Nothing happens when it is there already. */
export async function followTour(bookingId: string, at: Date): Promise<void> {
  await db().$transaction(async (tx) => {
    await lockBooking(tx, bookingId);
    await followTourIn(tx, bookingId, at);
  });
}

/**
 * 旅行の開始と終了: writes each step that is due, with an event at the moment of the tour itself. The caller holds the
 * lock of the booking.
 *
 * @clause D2-15.1.1a
 */
export async function followTourIn(tx: Tx, bookingId: string, at: Date): Promise<void> {
  const row = await tx.booking.findUnique({
    where: { id: bookingId },
    select: { status: true, startsAt: true, returnDate: true },
  });
  if (row === null || (await isCalledOff(tx, bookingId))) return;
  const booking = bookingOf(row);
  for (const step of tourSteps(booking.status, booking, instant(at.getTime()))) {
    const booked = { id: bookingId, status: step.from };
    const record = { at: new Date(step.at), actor: 'job' } as const;
    if (step.trigger === 'start-tour') {
      await stepBooking(
        tx,
        booked,
        step.trigger,
        { 'tour-started': { startsAt: step.at } },
        record,
      );
    } else {
      await stepBooking(tx, booked, step.trigger, { 'tour-ended': { endedAt: step.at } }, record);
    }
  }
}

/** The jobs that start and complete the tour of a booking whose contract has just formed. */
export function tourJobs(booking: TourTime & { readonly id: string }): readonly JobToQueue[] {
  const moments = { 'start-tour': booking.startsAt, 'complete-tour': tourEnd(booking) } as const;
  return (['start-tour', 'complete-tour'] as const).map((name) => ({
    name,
    payload: { bookingId: booking.id },
    key: `${name}:${booking.id}`,
    runAt: new Date(moments[name] + SLACK_MS),
  }));
}
