import 'server-only';
import type { OwnBooking } from '../booking/find-own-booking';
import { db } from '../system/db';
import { moment } from './moment';

/** Changes of content or price that the booking was told, and what its traveler answered. */
export async function heldChanges(booking: OwnBooking, redact: (text: string) => string) {
  const changes = await db().bookingChange.findMany({
    where: { bookingId: booking.id, toldAt: { not: null } },
    include: { change: { select: { bookingId: true, explanation: true } } },
    orderBy: { toldAt: 'asc' },
  });
  return changes.map(({ change, ...told }) => ({
    recordedAt: moment(told.toldAt),
    scope: change.bookingId === null ? 'departure' : 'booking',
    text: redact(change.explanation),
    priceChangeYen: told.differenceYen,
    changeState: told.status,
    answerBy: moment(told.answerBy),
    changeAnsweredAt: moment(told.answeredAt),
  }));
}
