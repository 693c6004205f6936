import 'server-only';
import { isReplaced } from '../application/course-change';
import { db } from '../system/db';
import { figuresOf, type SeenFigures } from './cancel-answer';
import { type CancellationToday, findCancellationToday } from './find-cancellation-today';

/** What ending a booking for another comes to now; null where it cannot give way. */
export interface Leaving {
  readonly today: CancellationToday;
  readonly figures: SeenFigures;
}

/**
 * 変更の前のご予約を取り消すといくらか: by the rule that the cancellation itself is charged with.
 *
 * @clause D2-14.3
 */
export async function leavingOf(bookingId: string, at: Date): Promise<Leaving | null> {
  const booking = await db().booking.findUnique({
    where: { id: bookingId },
    select: { status: true, startsAt: true },
  });
  if (booking?.status !== 'contracted' || booking.startsAt <= at) return null;
  if (await isReplaced(db(), bookingId)) return null;
  const today = await findCancellationToday(bookingId, at);
  return today && { today, figures: figuresOf(today.cancellation) };
}
