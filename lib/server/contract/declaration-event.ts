import 'server-only';
import { z } from 'zod';
import { CONTRACTED_STATES } from '@/lib/rules/contract/contract-transitions';
import { lockBooking } from '../booking/lock-booking';
import type { Prisma } from '../generated/prisma/client';
import type { Tx } from '../system/db';

/** お取消しのお申し出 whose fee is still asked for; it names travelers by their places alone. */
const DECLARED = 'cancellation-declared';

/** The agency has agreed that it does not count. */
const TAKEN_BACK = 'declaration-taken-back';

/** What answers it: the cancellation of some or of all, or that it does not count any more. */
const ANSWERS = ['travelers-cancelled', 'cancelled', TAKEN_BACK];

/** The last word of a booking on leaving, as it is read with it. */
export const LAST_WORD = {
  where: { kind: { in: [DECLARED, ...ANSWERS] } },
  orderBy: { id: 'desc' },
  take: 1,
  select: { kind: true },
} as const satisfies Prisma.Booking$eventsArgs;

/** Whether that word is a declaration which nothing has answered yet. */
export const isUnanswered = (last: readonly { readonly kind: string }[]) =>
  last[0]?.kind === DECLARED;

const places = z.object({ places: z.array(z.number()) }).catch({ places: [] });

export interface Declaration {
  readonly at: Date;
  /** Who leaves, by places, the first being 1. */
  readonly places: readonly number[];
}

export async function writeDeclaration(
  tx: Tx,
  bookingId: string,
  leaving: readonly { readonly position: number }[],
  at: Date,
): Promise<void> {
  await lockBooking(tx, bookingId);
  const facts = factsOf(leaving.map(({ position }) => position + 1));
  await tx.bookingEvent.create({
    data: { bookingId, at, kind: DECLARED, actor: 'traveler', facts },
  });
}

/** The same booking goes on as if nothing had been declared. */
export async function writeTakenBack(
  tx: Tx,
  bookingId: string,
  declared: Declaration,
  at: Date,
): Promise<void> {
  const facts = factsOf(declared.places);
  await tx.bookingEvent.create({
    data: { bookingId, at, kind: TAKEN_BACK, actor: 'agency', facts },
  });
}

const factsOf = (places: readonly number[]) => ({ travelers: places.length, places: [...places] });

/** What somebody of a contract that stands has declared and no cancellation was written since; null where nobody has. */
export async function standingDeclaration(tx: Tx, bookingId: string): Promise<Declaration | null> {
  const booking = { status: { in: [...CONTRACTED_STATES] } };
  return lastWord(tx, { bookingId, booking });
}

export async function isDeclared(tx: Tx, bookingId: string): Promise<boolean> {
  return (await standingDeclaration(tx, bookingId)) !== null;
}

/** The same whatever became of the contract: whoever declared to leave did not stay away without a word (D2-15.T.5). */
export async function wasDeclared(tx: Tx, bookingId: string): Promise<boolean> {
  return (await lastDeclaration(tx, bookingId)) !== null;
}

/** What was declared, whatever became of the contract: it may be taken in after the trip has started. */
export const lastDeclaration = (tx: Tx, bookingId: string) => lastWord(tx, { bookingId });

async function lastWord(tx: Tx, where: Prisma.BookingEventWhereInput): Promise<Declaration | null> {
  const last = await tx.bookingEvent.findFirst({
    where: { ...where, kind: { in: [DECLARED, ...ANSWERS] } },
    orderBy: { id: 'desc' },
    select: { kind: true, at: true, facts: true },
  });
  return last?.kind === DECLARED ? { at: last.at, ...places.parse(last.facts) } : null;
}

/** Those of some references whose booking has such a declaration. */
export async function declaredAmong(tx: Tx, references: readonly string[]): Promise<string[]> {
  const bookings = await tx.booking.findMany({
    where: { reference: { in: [...references] }, events: { some: { kind: DECLARED } } },
    select: { id: true, reference: true },
  });
  const declared = await Promise.all(bookings.map(({ id }) => isDeclared(tx, id)));
  return bookings.flatMap(({ reference }, place) => (declared[place] ? [reference] : []));
}
