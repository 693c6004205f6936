import 'server-only';
import { type CalendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { minutesInMs, promises } from '@/lib/rules/promises';
import type { SeatHold } from '../generated/prisma/client';
import { db, type Tx } from '../system/db';
import { addJob } from '../system/jobs/add-job';
import { holderMayHold } from './bound-holder';
import { lockDeparture, releaseHold, seatRefusal, sweepExpiredHolds, takeSeats } from './seats';
import { isAwaited } from './waiting-seats';

/** How long a draft holds its seats, and how long it may go on holding the same ones. */
const HOLD_MS = minutesInMs(promises.seatsMinutes);
const LONGEST_HOLD_MS = 60 * 60_000;

export type HeldSeats = {
  readonly kind: 'held';
  readonly expiresAt: Date;
  readonly extended: boolean;
};

export type HoldAnswer =
  | HeldSeats
  | { readonly kind: 'refused'; readonly reason: 'tooMany' }
  | Awaited<ReturnType<typeof seatRefusal>>;

/**
 * 席の確保: holds the seats of a draft for twenty minutes, or goes on holding them for another twenty.
 *
 * The same seats are held for an hour at most; after that, and for another number of people, the hold ends and
 * a new one must find the seats free. Nothing is given up unless the new seats are there. Seats that are no longer
 * for sale are not held on, and one client holds only so many (docs/decisions/0051).
 */
export async function holdSeats(
  asked: { draftId: string; departureId: string; seats: number },
  at: Date,
): Promise<HoldAnswer> {
  return db()
    .$transaction((tx) => holdIn(tx, asked, at))
    .catch((error) => {
      if (error instanceof SeatsRefused) return error.answer;
      throw error;
    });
}

/** Undoes the transaction, so that the seats held so far stay held. */
export class SeatsRefused extends Error {
  constructor(readonly answer: Exclude<HoldAnswer, { kind: 'held' }>) {
    super('no seats');
  }
}

/** The same in the caller's transaction. @throws SeatsRefused */
export async function holdIn(
  tx: Tx,
  asked: { draftId: string; departureId: string; seats: number },
  at: Date,
): Promise<HeldSeats> {
  const { draftId, departureId, seats } = asked;
  const today = dayInJapan(instant(at.getTime()));
  const expiresAt = await heldUntil(tx, draftId, at);
  await lockDeparture(tx, departureId);
  await sweepExpiredHolds(tx, departureId, at);
  const closed = await seatRefusal(tx, departureId, today);
  if (closed.reason === 'closed') throw new SeatsRefused(closed);
  if (!(await holderMayHold(tx, asked, at)))
    throw new SeatsRefused({ kind: 'refused', reason: 'tooMany' });
  const former = await tx.seatHold.findFirst({
    where: { draftId, departureId, state: 'held', bookingId: null },
  });
  if (former?.seats === seats && former.expiresAt >= expiresAt)
    return { kind: 'held', expiresAt: former.expiresAt, extended: true };
  if (
    former?.seats === seats &&
    expiresAt.getTime() - former.createdAt.getTime() <= LONGEST_HOLD_MS
  ) {
    await tx.seatHold.update({ where: { id: former.id }, data: { expiresAt } });
    await expireLater(tx, former.id, departureId, expiresAt);
    return { kind: 'held', expiresAt, extended: true };
  }
  return takeAnew(tx, { ...asked, former, expiresAt, today }, at);
}

type Anew = {
  readonly draftId: string;
  readonly departureId: string;
  readonly seats: number;
  readonly former: SeatHold | null;
  readonly expiresAt: Date;
  readonly today: CalendarDate;
};

/** Another hold in the place of the former. While somebody waits, what is held may become less, but not last longer. */
async function takeAnew(tx: Tx, asked: Anew, at: Date): Promise<HeldSeats> {
  const { draftId, departureId, seats, former, today } = asked;
  const kept =
    former !== null && seats <= former.seats && (await isAwaited(tx, departureId)) ? former : null;
  if (kept?.seats === seats) return { kind: 'held', expiresAt: kept.expiresAt, extended: false };
  if (former) await releaseHold(tx, former);
  if (!(await takeSeats(tx, departureId, seats, today, kept !== null))) {
    throw new SeatsRefused(await seatRefusal(tx, departureId, today));
  }
  const { createdAt, expiresAt } = kept ?? { createdAt: at, expiresAt: asked.expiresAt };
  const hold = await tx.seatHold.create({
    data: { draftId, departureId, seats, state: 'held', createdAt, expiresAt },
  });
  await expireLater(tx, hold.id, departureId, expiresAt);
  return { kind: 'held', expiresAt, extended: false };
}

/** Twenty minutes from now on; what was handed to its customer is held to the end of its time. */
async function heldUntil(tx: Tx, draftId: string, at: Date): Promise<Date> {
  const draft = await tx.bookingDraft.findUnique({
    where: { id: draftId },
    select: { dueAt: true },
  });
  return draft?.dueAt ?? new Date(at.getTime() + HOLD_MS);
}

async function expireLater(tx: Tx, holdId: string, departureId: string, expiresAt: Date) {
  await addJob(tx, {
    name: 'expire-holds',
    payload: { departureId },
    key: `expire-hold:${holdId}`,
    runAt: new Date(expiresAt.getTime() + 1_000),
  });
}

/** Goes on holding the seats of a draft to a later moment, without finding them anew. */
export async function holdUntil(tx: Tx, draftId: string, until: Date): Promise<void> {
  const held = { draftId, state: 'held', bookingId: null };
  for (const { id, departureId } of await tx.seatHold.findMany({ where: held })) {
    await tx.seatHold.update({ where: { id }, data: { expiresAt: until } });
    await expireLater(tx, id, departureId, until);
  }
}

/** 席を戻す: gives the seats of a draft back at once; the answers stay. */
export async function releaseSeatsOfDraft(draftId: string): Promise<void> {
  await db().$transaction((tx) => releaseHeldBy(tx, draftId));
}

/** The same in the caller's transaction. */
export async function releaseHeldBy(tx: Tx, draftId: string): Promise<void> {
  const hold = await tx.seatHold.findFirst({
    where: { draftId, state: 'held', bookingId: null },
  });
  if (hold) await releaseHold(tx, hold);
}
