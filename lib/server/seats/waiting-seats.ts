import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import type { Tx } from '../system/db';
import { addJob } from '../system/jobs/add-job';

/** Whether a party waits for seats of a departure: until its turn has come nobody else gets any. */
export async function isAwaited(client: Tx, departureId: string): Promise<boolean> {
  const first = await client.waitingPlace.findFirst({
    where: { departureId, state: 'waiting' },
    select: { bookingId: true },
  });
  return first !== null;
}

/** Seats came free, or the line moved: looks at the line in a job of its own, if there is one. */
export async function offerSoon(tx: Tx, departureId: string): Promise<void> {
  if (!(await isAwaited(tx, departureId))) return;
  await addJob(tx, {
    name: 'offer-seats',
    payload: { departureId },
    key: `offer-seats:${departureId}`,
  });
}

/**
 * Holds seats for a party of the line whose turn has come: all of them or none. The caller holds the lock of the
 * departure and knows that the party is next.
 *
 * @clause D2-3.3a D3-2.4a
 */
export async function takeSeatsInLine(
  tx: Tx,
  party: { readonly departureId: string; readonly bookingId: string; readonly seats: number },
  times: { readonly at: Date; readonly until: Date; readonly today: CalendarDate },
): Promise<boolean> {
  const { departureId, bookingId, seats } = party;
  const rows = await tx.$executeRaw`
    UPDATE "Departure" SET held = held + ${seats}::int
    WHERE id = ${departureId} AND status = 'open' AND "departureDate" > ${times.today}
      AND sold + held + ${seats}::int <= capacity`;
  if (rows !== 1) return false;
  const { at: createdAt, until: expiresAt } = times;
  await tx.seatHold.create({
    data: { departureId, bookingId, seats, state: 'held', createdAt, expiresAt },
    select: { id: true },
  });
  return true;
}
