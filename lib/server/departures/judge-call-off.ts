import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { isApplied } from '@/lib/rules/contract/application-transitions';
import { LIVE_STATES } from '@/lib/rules/contract/booking-transitions';
import { type CallOffReason, departureCallOff } from '@/lib/rules/contract/departure-call-off';
import { bookingOf } from '../booking/booking-of';
import type { Tx } from '../system/db';
import { publicHolidays } from '../system/holidays';

export interface CallOffOrder {
  readonly departureId: string;
  readonly reason: CallOffReason;
  readonly explanation: string;
}

/** What calling off means for one booking, by its own terms. */
export interface JudgedBooking {
  readonly bookingId: string;
  readonly lastNotice: CalendarDate | null;
  readonly article: string;
  readonly clause: string;
}

export type CallOffObjection = {
  readonly reason: 'not-in-terms' | 'explanation-missing' | 'enough-participants' | 'too-late';
  /** The day that has passed, where there is one. */
  readonly lastNotice?: CalendarDate;
};

export type CallOffJudgement =
  | { readonly kind: 'may'; readonly bookings: readonly JudgedBooking[] }
  | ({ readonly kind: 'may-not' } & CallOffObjection);

/** The bookings of a departure that a calling off would end. */
export async function bookingsToEnd(tx: Tx, departureId: string) {
  const rows = await tx.packageBooking.findMany({
    where: { departureId, booking: { status: { in: [...LIVE_STATES] } } },
    include: { booking: true },
    orderBy: { bookingId: 'asc' },
  });
  return rows.map(({ booking, minimumParticipants }) => ({
    ...bookingOf(booking),
    minimumParticipants,
  }));
}

type BookingToEnd = Awaited<ReturnType<typeof bookingsToEnd>>[number];

/**
 * Whether a departure may be called off at this moment, booking by booking, each by its own terms: one whose notice would be
 * too late stands against the whole. An application without a contract has no such day.
 *
 * @clause D2-15.2.2
 * @clause D3-17.2.5
 */
export function judgeCallOff(
  bookings: readonly BookingToEnd[],
  order: Pick<CallOffOrder, 'reason' | 'explanation'>,
  participants: number,
  at: Date,
): CallOffJudgement {
  const judged: JudgedBooking[] = [];
  for (const booking of bookings) {
    const { id: bookingId, minimumParticipants: minimum, terms, departureDate, status } = booking;
    const { dayTrip } = booking.trip;
    const calendar = publicHolidays;
    const facts = { ...order, participants, minimum, departureDate, dayTrip, calendar };
    const answer = departureCallOff({ ...facts, at: instant(at.getTime()) }, terms);
    if (answer.kind === 'may-call-off') {
      const { lastNotice, article, clause } = answer;
      judged.push({ bookingId, lastNotice, article, clause });
    } else if (isApplied(status) && booking.acceptedAt === null && answer.kind !== 'may-not') {
      judged.push({ bookingId, lastNotice: null, article: '', clause: '' });
    } else return objectionOf(answer);
  }
  return { kind: 'may', bookings: judged };
}

function objectionOf(
  answer: Exclude<ReturnType<typeof departureCallOff>, { kind: 'may-call-off' }>,
): CallOffJudgement {
  if (answer.kind === 'too-late') {
    return { kind: 'may-not', reason: 'too-late', lastNotice: answer.lastNotice };
  }
  const known = answer.kind === 'may-not' && answer.reason !== 'not-in-list';
  return { kind: 'may-not', reason: known ? answer.reason : 'not-in-terms' };
}
