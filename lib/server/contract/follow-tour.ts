import 'server-only';
import { instant } from '@/lib/rules/calendar/instant';
import { type TourTime, tourEnd, tourSteps } from '@/lib/rules/contract/tour-clock';
import { bookingOf } from '../booking/booking-of';
import { lockBookings } from '../booking/lock-booking';
import { stepByClock } from '../booking/step-by-clock';
import type { Tx } from '../system/db';
import type { JobToQueue } from '../system/jobs/add-job';
import { startWithoutSubstitution } from './substitution/close-substitution';
import { effectSubstitutionIn } from './substitution/effect-substitution';

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
  const found = await timesOf(tx, bookingIds);
  const asked = found.some(({ status }) => status === 'substitution-requested');
  if (asked) await settleSubstitutions(tx, found, at);
  const bookings = asked ? await timesOf(tx, bookingIds) : found;
  const steps = bookings.flatMap((booking) =>
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

/** Of several bookings those whose departure stands, as far as the clock asks. */
async function timesOf(tx: Tx, bookingIds: readonly string[]) {
  const rows = await tx.booking.findMany({
    where: { id: { in: [...bookingIds] }, NOT: { package: { callOff: { isNot: null } } } },
    select: { id: true, status: true, startsAt: true, returnDate: true },
  });
  return rows.map(bookingOf);
}

/** 交替 that was paid counts before its trip begins; what was not has come to nothing. */
async function settleSubstitutions(
  tx: Tx,
  bookings: Awaited<ReturnType<typeof timesOf>>,
  at: Date,
): Promise<void> {
  const now = instant(at.getTime());
  for (const { id, status, startsAt } of bookings) {
    if (status !== 'substitution-requested' || startsAt > now) continue;
    await effectSubstitutionIn(tx, id, at);
    await startWithoutSubstitution(tx, id, at);
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
