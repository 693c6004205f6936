import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import type { BookingState } from '@/lib/rules/contract/booking-state';
import { tourEnd, tourSteps } from '@/lib/rules/contract/tour-clock';
import { lockBooking } from '../booking/lock-booking';
import { stepBooking } from '../booking/step-booking';
import { db, type Tx } from '../system/db';
import type { JobToQueue } from '../system/jobs/add-job';

// A job that runs a moment early would find nothing to do and never come again.
const SLACK_MS = 1_000;

type TourOfBooking = { startsAt: Date; returnDate: string };

const timeOf = ({ startsAt, returnDate }: TourOfBooking) => ({
  startsAt: instant(startsAt.getTime()),
  returnDate: returnDate as CalendarDate,
});

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
  const booking = await tx.booking.findUnique({
    where: { id: bookingId },
    select: { status: true, startsAt: true, returnDate: true },
  });
  if (booking === null) return;
  const status = booking.status as BookingState;
  for (const step of tourSteps(status, timeOf(booking), instant(at.getTime()))) {
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
export function tourJobs(booking: TourOfBooking & { readonly id: string }): readonly JobToQueue[] {
  const { startsAt } = timeOf(booking);
  const moments = { 'start-tour': startsAt, 'complete-tour': tourEnd(timeOf(booking)) } as const;
  return (['start-tour', 'complete-tour'] as const).map((name) => ({
    name,
    payload: { bookingId: booking.id },
    key: `${name}:${booking.id}`,
    runAt: new Date(moments[name] + SLACK_MS),
  }));
}
