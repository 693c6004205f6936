import 'server-only';
import { type CalendarDate, calendarDate } from '@/lib/rules/calendar/calendar-date';
import { isOnSale } from '@/lib/rules/price/on-sale';
import type { Tx } from '../system/db';
import { isAwaited, offerSoon } from './waiting-seats';

/**
 * Takes the lock that everything around the seats of a departure waits for. Taken first, before a hold is touched,
 * so that two transactions never wait for each other.
 */
export async function lockDeparture(tx: Tx, departureId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "Departure" WHERE id = ${departureId} FOR NO KEY UPDATE`;
}

/**
 * Gives back what drafts held longer than they may. Holds of applications end with their application
 * (`lapseApplication`), never here.
 *
 * @returns the number of seats given back
 */
export async function sweepExpiredHolds(tx: Tx, departureId: string, at: Date): Promise<number> {
  const [swept] = await tx.$queryRaw<{ seats: number }[]>`
    WITH gone AS (
      UPDATE "SeatHold" SET state = 'released'
      WHERE "departureId" = ${departureId} AND state = 'held' AND "bookingId" IS NULL AND "expiresAt" <= ${at}
      RETURNING seats
    ) SELECT COALESCE(SUM(seats), 0)::int AS seats FROM gone`;
  const seats = swept?.seats ?? 0;
  if (seats > 0) await giveBackHeldSeats(tx, departureId, seats);
  return seats;
}

/** Gives back whatever drafts hold of a departure, which is called off. The caller holds its lock. */
export async function releaseHoldsOfDrafts(tx: Tx, departureId: string): Promise<void> {
  const [released] = await tx.$queryRaw<{ seats: number }[]>`
    WITH gone AS (
      UPDATE "SeatHold" SET state = 'released'
      WHERE "departureId" = ${departureId} AND state = 'held' AND "bookingId" IS NULL
      RETURNING seats
    ) SELECT COALESCE(SUM(seats), 0)::int AS seats FROM gone`;
  await giveBackHeldSeats(tx, departureId, released?.seats ?? 0);
}

/**
 * Holds seats if they are there and nobody waits for them: one guarded statement, no arithmetic on what was read before
 * (invariant 1). Whoever came later passes nobody of the waiting list (docs/decisions/0104).
 *
 * @param keeps whether they are among those that the same application has just given back: it has passed nobody
 * @clause D2-3.3a
 */
export async function takeSeats(
  tx: Tx,
  departureId: string,
  seats: number,
  today: CalendarDate,
  keeps = false,
): Promise<boolean> {
  const rows = await tx.$executeRaw`
    UPDATE "Departure" SET held = held + ${seats}::int
    WHERE id = ${departureId} AND status = 'open' AND "departureDate" > ${today}
      AND sold + held + ${seats}::int <= capacity
      AND (${keeps}
        OR NOT EXISTS (SELECT 1 FROM "WaitingPlace" WHERE "departureId" = ${departureId} AND state = 'waiting'))`;
  return rows === 1;
}

/** @throws Error when fewer are held; the transaction of the caller is undone */
async function giveBackHeldSeats(tx: Tx, departureId: string, seats: number): Promise<void> {
  const rows = await tx.$executeRaw`
    UPDATE "Departure" SET held = held - ${seats}::int WHERE id = ${departureId} AND held >= ${seats}::int`;
  if (rows !== 1) throw new Error('more seats given back than were held');
  if (seats > 0) await offerSoon(tx, departureId);
}

/** Held seats become sold ones. @throws Error when fewer are held */
async function sellHeldSeats(tx: Tx, departureId: string, seats: number): Promise<void> {
  const rows = await tx.$executeRaw`
    UPDATE "Departure" SET held = held - ${seats}::int, sold = sold + ${seats}::int
    WHERE id = ${departureId} AND held >= ${seats}::int`;
  if (rows !== 1) throw new Error('more seats sold than were held');
}

/** Why seats could not be held: nothing is sold any more, or fewer are left than asked for. */
export async function seatRefusal(
  tx: Tx,
  departureId: string,
  today: CalendarDate,
): Promise<
  { kind: 'refused'; reason: 'closed' } | { kind: 'refused'; reason: 'full'; left: number }
> {
  const row = await tx.departure.findUnique({
    where: { id: departureId },
    select: { status: true, departureDate: true, capacity: true, sold: true, held: true },
  });
  if (row === null) return { kind: 'refused', reason: 'closed' };
  const departureDate = calendarDate(row.departureDate);
  if (!isOnSale({ departureDate, open: row.status === 'open' }, today)) {
    return { kind: 'refused', reason: 'closed' };
  }
  const left = (await isAwaited(tx, departureId)) ? 0 : row.capacity - row.sold - row.held;
  return { kind: 'refused', reason: 'full', left };
}

/** Gives the seats of one hold back, if it still holds them. @returns whether it did */
export async function releaseHold(
  tx: Tx,
  hold: { id: string; departureId: string; seats: number },
): Promise<boolean> {
  await lockDeparture(tx, hold.departureId);
  const released = await tx.seatHold.updateMany({
    where: { id: hold.id, state: 'held' },
    data: { state: 'released' },
  });
  if (released.count === 0) return false;
  await giveBackHeldSeats(tx, hold.departureId, hold.seats);
  return true;
}

/** The seats that an accepted application holds become sold. @throws Error when they are gone */
export async function sellHold(
  tx: Tx,
  hold: { id: string; departureId: string; seats: number },
): Promise<void> {
  await lockDeparture(tx, hold.departureId);
  const used = await tx.seatHold.updateMany({
    where: { id: hold.id, state: 'held' },
    data: { state: 'used' },
  });
  if (used.count !== 1) throw new Error('the seats of an accepted application are gone');
  await sellHeldSeats(tx, hold.departureId, hold.seats);
}

/**
 * Gives sold seats of a departure back, never more than are sold (invariant 1). A seat of a departure that has left
 * was used or stayed empty: it is not for sale again, and counts as sold.
 *
 * @throws Error when fewer seats are sold; the transaction of the caller is undone
 */
export async function giveBackSoldSeats(
  tx: Tx,
  departureId: string,
  seats: number,
  at: Date,
): Promise<void> {
  const departure = await tx.departure.findUnique({
    where: { id: departureId },
    select: { startsAt: true },
  });
  if (departure !== null && departure.startsAt <= at) return;
  const rows = await tx.$executeRaw`
    UPDATE "Departure" SET sold = sold - ${seats}::int WHERE id = ${departureId} AND sold >= ${seats}::int`;
  if (rows !== 1) throw new Error('more seats given back than were sold');
  await offerSoon(tx, departureId);
}
