import 'server-only';
import { CONTRACTED_STATES } from '@/lib/rules/contract/contract-transitions';
import { lockBooking } from '../booking/lock-booking';
import type { Prisma } from '../generated/prisma/client';
import type { Tx } from '../system/db';

/** お取消しのお申し出 whose fee is still asked for; it names travelers by their places alone. */
const DECLARED = 'cancellation-declared';

/** What answers it: the cancellation of some or of all. */
const ANSWERS = ['travelers-cancelled', 'cancelled'];

export async function writeDeclaration(
  tx: Tx,
  bookingId: string,
  leaving: readonly { readonly position: number }[],
  at: Date,
): Promise<void> {
  await lockBooking(tx, bookingId);
  const places = leaving.map(({ position }) => position + 1);
  const facts = { travelers: places.length, places };
  await tx.bookingEvent.create({
    data: { bookingId, at, kind: DECLARED, actor: 'traveler', facts },
  });
}

/** Whether somebody of a contract that stands has declared to leave, and no cancellation was written since. */
export async function isDeclared(tx: Tx, bookingId: string): Promise<boolean> {
  const booking = { status: { in: [...CONTRACTED_STATES] } };
  return lastWord(tx, { bookingId, booking });
}

/** The same whatever became of the contract: whoever declared to leave did not stay away without a word (D2-15.T.5). */
export async function wasDeclared(tx: Tx, bookingId: string): Promise<boolean> {
  return lastWord(tx, { bookingId });
}

async function lastWord(tx: Tx, where: Prisma.BookingEventWhereInput): Promise<boolean> {
  const last = await tx.bookingEvent.findFirst({
    where: { ...where, kind: { in: [DECLARED, ...ANSWERS] } },
    orderBy: { id: 'desc' },
    select: { kind: true },
  });
  return last?.kind === DECLARED;
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
