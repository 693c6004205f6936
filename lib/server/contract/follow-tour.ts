import 'server-only';
import { instant } from '@/lib/rules/calendar/instant';
import { type TourTime, tourEnd, tourSteps } from '@/lib/rules/contract/tour-clock';
import { bookingOf } from '../booking/booking-of';
import { lockBookings } from '../booking/lock-booking';
import { stepByClock } from '../booking/step-by-clock';
import type { Tx } from '../system/db';
import type { JobToQueue } from '../system/jobs/add-job';

// A job that runs a moment early would find nothing to do and never come again.
const SLACK_MS = 1_000;

/** Moves bookings on to where the clock says their tours are. Nothing happens to one that is there already. */
export async function followTours(tx: Tx, bookingIds: readonly string[], at: Date): Promise<void> {
  await lockBookings(tx, bookingIds);
  await followToursIn(tx, bookingIds, at);
}

/** The same of one, whose lock the caller holds. */
export function followTourIn(tx: Tx, bookingId: string, at: Date): Promise<void> {
  return followToursIn(tx, [bookingId], at);
}

/**
 * 旅行の開始と終了: writes each step that is due, with an event at the moment of the tour itself. Nobody starts a tour that
 * was called off. The caller holds the locks of the bookings.
 *
 * @clause D2-15.1.1a
 */
async function followToursIn(tx: Tx, bookingIds: readonly string[], at: Date): Promise<void> {
  const rows = await tx.booking.findMany({
    where: { id: { in: [...bookingIds] }, NOT: { package: { callOff: { isNot: null } } } },
    select: { id: true, status: true, startsAt: true, returnDate: true },
  });
  const steps = rows.map(bookingOf).flatMap((booking) =>
    tourSteps(booking.status, booking, instant(at.getTime())).map((step) => ({
      ...step,
      bookingId: booking.id,
      shown:
        step.trigger === 'start-tour'
          ? { 'tour-started': { startsAt: step.at } }
          : { 'tour-ended': { endedAt: step.at } },
    })),
  );
  await stepByClock(tx, steps);
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
