import 'server-only';
import type { BookingState } from '@/lib/rules/contract/booking-state';
import { stepBooking } from '../../booking/step-booking';
import type { Tx } from '../../system/db';
import { OPEN_SUBSTITUTION } from './substituted-booking';

/** Ends a request that has come to nothing: what was told of the new person goes at once. */
export async function closeSubstitution(
  tx: Tx,
  id: string,
  as: { readonly status: 'refused' | 'withdrawn' | 'ended'; readonly reason?: string },
  at: Date,
): Promise<void> {
  const gone = { ...as, person: null, closedAt: at };
  const closed = await tx.substitution.updateMany({
    where: { id, ...OPEN_SUBSTITUTION },
    data: gone,
  });
  if (closed.count !== 1) throw new Error('the substitution has moved on');
}

/**
 * Whoever leaves takes the request for their place with them: until it counted they were a party, and might leave.
 *
 * @clause D2-13.2
 * @clause D3-14.2
 */
export async function endSubstitutionOf(
  tx: Tx,
  bookingId: string,
  leaving: readonly string[],
  at: Date,
): Promise<void> {
  const where = { bookingId, travelerId: { in: [...leaving] }, ...OPEN_SUBSTITUTION };
  const open = await tx.substitution.findFirst({ where, select: { id: true } });
  if (open !== null) await closeSubstitution(tx, open.id, { status: 'ended' }, at);
}

/**
 * A trip that has begun takes nobody in any more: what was not agreed on and paid by then has come to nothing.
 *
 * @clause D2-13.2
 */
export async function startWithoutSubstitution(tx: Tx, bookingId: string, at: Date): Promise<void> {
  const where = { bookingId, paidAt: null, ...OPEN_SUBSTITUTION };
  const open = await tx.substitution.findFirst({ where, select: { id: true } });
  if (open !== null) await closeSubstitution(tx, open.id, { status: 'ended' }, at);
}

/** Where others stay, the booking goes back to where it stood before somebody asked for the place of one who has left. */
export async function standWithoutSubstitution(
  tx: Tx,
  booking: { readonly id: string; readonly status: BookingState },
  at: Date,
): Promise<void> {
  const { id, status } = booking;
  if (status !== 'substitution-requested') return;
  const last = await tx.substitution.findFirstOrThrow({
    where: { bookingId: id },
    orderBy: { requestedAt: 'desc' },
    select: { id: true, status: true },
  });
  if (last.status !== 'ended') return;
  const shown = { 'substitution-pending': { substitutionId: last.id } };
  const record = { at, actor: 'traveler', facts: {} } as const;
  await stepBooking(tx, { id, status }, 'withdraw-substitution', shown, record);
}
