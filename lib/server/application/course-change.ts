import 'server-only';
import { LIVE_STATES } from '@/lib/rules/contract/booking-transitions';
import { lockBooking } from '../booking/lock-booking';
import type { Tx } from '../system/db';
import { addJob } from '../system/jobs/add-job';
import type { DraftAnswers } from './draft/draft-answers';

/** Another application replaces the same booking already. */
export class ReplacedAlready extends Error {
  constructor() {
    super('the booking is being replaced already');
  }
}

/** Whether a booking gives way to another: one that has ended it, or that waits for its own contract. */
export async function isReplaced(client: Tx, fromBookingId: string): Promise<boolean> {
  const waits = { status: 'waiting', booking: { status: { in: [...LIVE_STATES] } } };
  const where = { fromBookingId, OR: [{ status: 'done' }, waits] };
  return (await client.courseChange.count({ where })) > 0;
}

/**
 * 日程・コースの変更: the new application says which booking it ends, and at which figures; that one stands until the new contract
 * has formed.
 *
 * @clause D2-14.3
 * @clause D3-15.4
 * @throws ReplacedAlready
 */
export async function replaceLater(
  tx: Tx,
  { replaces, checked }: Pick<DraftAnswers, 'replaces' | 'checked'>,
  bookingId: string,
  at: Date,
): Promise<void> {
  if (!replaces || checked?.leaving === undefined) return;
  const { bookingId: fromBookingId } = replaces;
  await lockBooking(tx, fromBookingId);
  if (await isReplaced(tx, fromBookingId)) throw new ReplacedAlready();
  const data = { bookingId, fromBookingId, agreedAt: at, status: 'waiting', ...checked.leaving };
  await tx.courseChange.create({ data });
}

/** Ends what a new contract replaces, by a job of the transaction that formed it. */
export async function endReplacedLater(tx: Tx, bookingId: string, runAt?: Date): Promise<void> {
  const waits = { bookingId, status: 'waiting' };
  if ((await tx.courseChange.count({ where: waits })) === 0) return;
  const key = `end-replaced:${bookingId}`;
  await addJob(tx, { name: 'end-replaced', payload: { bookingId }, key, runAt });
}
