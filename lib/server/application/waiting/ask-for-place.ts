import 'server-only';
import { waitingEnd } from '@/lib/rules/application/waiting-line';
import { calendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { type Instant, instant } from '@/lib/rules/calendar/instant';
import { releaseHeldBy, SeatsRefused } from '../../seats/hold-seats';
import { lockDeparture, seatRefusal, sweepExpiredHolds } from '../../seats/seats';
import type { Tx } from '../../system/db';
import type { DraftWaiting } from '../draft/draft-answers';

/** There are seats for the whole party, and nobody waits: it need not wait. */
export class SeatsFree extends Error {
  constructor() {
    super('there are seats');
  }
}

/** The last day of a wait is over before it has begun. */
export class WaitOver extends Error {
  constructor() {
    super('the last day of the wait is over');
  }
}

/**
 * Takes the lock of the departure for as long as a party is written into its line. Seats that its draft still holds go back
 * first: a party that waits has none.
 *
 * @throws SeatsFree
 * @throws SeatsRefused when the departure is not sold any more, or has never had so many seats
 */
export async function lockLine(
  tx: Tx,
  party: { readonly draftId: string; readonly departureId: string; readonly seats: number },
  at: Date,
): Promise<void> {
  const { draftId, departureId, seats } = party;
  await lockDeparture(tx, departureId);
  await releaseHeldBy(tx, draftId);
  await sweepExpiredHolds(tx, departureId, at);
  const answer = await seatRefusal(tx, departureId, dayInJapan(instant(at.getTime())));
  if (answer.reason === 'closed') throw new SeatsRefused(answer);
  if (answer.left >= seats) throw new SeatsFree();
  const { capacity } = await tx.departure.findUniqueOrThrow({ where: { id: departureId } });
  if (seats > capacity) throw new SeatsRefused(answer);
}

/**
 * Notes that an application is for the line; its place counts from the moment the traveler agreed to wait.
 *
 * @throws WaitOver
 */
export async function noteWaiting(
  tx: Tx,
  place: { readonly bookingId: string; readonly departureId: string; readonly seats: number },
  { agreedAt, lastDate }: DraftWaiting,
  { startsAt, at }: { readonly startsAt: Instant; readonly at: Date },
): Promise<void> {
  const limitAt = limitOf({ lastDate }, startsAt);
  if (limitAt <= at) throw new WaitOver();
  const data = { ...place, agreedAt: new Date(agreedAt), lastDate, limitAt, state: 'asked' };
  await tx.waitingPlace.create({ data, select: { bookingId: true } });
}

/** The moment with which a wait is over, as it was asked for. */
export function limitOf({ lastDate }: Pick<DraftWaiting, 'lastDate'>, startsAt: Instant): Date {
  return new Date(waitingEnd({ lastDate: calendarDate(lastDate), startsAt }));
}
