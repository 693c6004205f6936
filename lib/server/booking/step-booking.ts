import 'server-only';
import type { ActorOf, Shown } from '@/lib/rules/contract/booking-guards';
import {
  type BookingActor,
  type BookingState,
  type BookingTrigger,
  transition,
} from '@/lib/rules/contract/booking-state';
import { END_STATES } from '@/lib/rules/contract/tour-transitions';
import type { Prisma } from '../generated/prisma/client';
import type { Tx } from '../system/db';
import { addJob, type JobToQueue } from '../system/jobs/add-job';
import { STEP_ACTORS, STEP_EVENTS } from './step-events';

/** Who takes a step and when, what the history keeps of it, and the jobs it makes due. */
export interface StepRecord<Actor extends BookingActor = BookingActor> {
  readonly at: Date;
  readonly actor: Actor;
  /** without personal data */
  readonly facts?: Prisma.InputJsonObject;
  readonly jobs?: readonly JobToQueue[];
}

export type StepAnswer =
  | { readonly kind: 'moved'; readonly to: BookingState }
  | { readonly kind: 'refused'; readonly reason: 'no-such-transition' };

/**
 * The one way a booking changes its state (many at once: `stepByClock`). The table of steps is asked, the caller shows what its row demands, and
 * state, history and the jobs that follow are written together. The caller holds the lock of the booking.
 *
 * @param booking its state as the caller has read it under the lock; where the type says which, only that row's guards
 *   are demanded
 * @clause D2-3.1a D2-3.1b D2-15.1.1a
 * @throws Error when the booking is not in that state any more; the transaction of the caller is undone
 */
export async function stepBooking<State extends BookingState, Trigger extends BookingTrigger>(
  tx: Tx,
  booking: { readonly id: string; readonly status: State },
  trigger: Trigger,
  shown: Shown<State, Trigger>,
  record: StepRecord<ActorOf<State, Trigger>>,
): Promise<StepAnswer> {
  const next = transition(booking.status, trigger);
  if (next.kind === 'refused') return next;
  const { id, status } = booking;
  const moved = await tx.booking.updateMany({
    where: { id, status },
    data: { status: next.to, ...momentsOf(next.to, shown, record.at) },
  });
  if (moved.count !== 1) throw new Error('the booking has moved on');
  await follow(tx, id, trigger, record);
  return { kind: 'moved', to: next.to };
}

/** A booking that is about to be written: it has no state yet. */
export type NewBooking = Omit<Prisma.BookingUncheckedCreateInput, 'status'> & {
  readonly id: string;
};

/** The first step: the booking of an application that has been sent (D2-3.1a). */
export async function openBooking(
  tx: Tx,
  booking: NewBooking,
  shown: Shown<'draft', 'submit'>,
  record: StepRecord<ActorOf<'draft', 'submit'>>,
): Promise<void> {
  const next = transition('draft', 'submit');
  if (next.kind === 'refused') throw new Error('no way from a draft');
  await tx.booking.create({ data: { ...booking, status: next.to }, select: { id: true } });
  const facts = { ...shown['application-complete'], ...record.facts };
  await follow(tx, booking.id, 'submit', { ...record, facts });
}

/** The moments a booking keeps of its own: when the contract formed, when it ended before its time. */
function momentsOf(to: BookingState, shown: object, at: Date): { formedAt?: Date; endedAt?: Date } {
  if ('formation-moment-reached' in shown) {
    const { formedAt } = shown['formation-moment-reached'] as { formedAt: number };
    return { formedAt: new Date(formedAt) };
  }
  const ends: readonly BookingState[] = END_STATES;
  return to !== 'completed' && ends.includes(to) ? { endedAt: at } : {};
}

async function follow(tx: Tx, bookingId: string, trigger: BookingTrigger, record: StepRecord) {
  const { at, actor, facts = {}, jobs = [] } = record;
  await tx.bookingEvent.create({
    data: { bookingId, at, kind: STEP_EVENTS[trigger], actor: STEP_ACTORS[actor], facts },
  });
  for (const job of jobs) await addJob(tx, job);
}

/**
 * The same step of many bookings that the clock has made due: one write for all, a line in the history of each at its own
 * moment. What shows that it is due is asked for by `stepByClock`.
 *
 * @throws Error when one of them is not in that state any more; the transaction of the caller is undone
 */
export async function stepAlike(
  tx: Tx,
  bookings: readonly { readonly id: string; readonly at: Date }[],
  { trigger, from }: { readonly trigger: 'start-tour' | 'complete'; readonly from: BookingState },
): Promise<void> {
  const next = transition(from, trigger);
  if (next.kind === 'refused') throw new Error(`no way from ${from}`);
  const which = { id: { in: bookings.map(({ id }) => id) }, status: from };
  const moved = await tx.booking.updateMany({ where: which, data: { status: next.to } });
  if (moved.count !== bookings.length) throw new Error('a booking has moved on');
  const line = { kind: STEP_EVENTS[trigger], actor: STEP_ACTORS.job, facts: {} };
  const data = bookings.map(({ id: bookingId, at }) => ({ bookingId, at, ...line }));
  await tx.bookingEvent.createMany({ data });
}
