import 'server-only';
import { isOfferOpen } from '@/lib/rules/application/waiting-line';
import { instant } from '@/lib/rules/calendar/instant';
import { isCalledOff } from '../../booking/is-called-off';
import { lockBooking } from '../../booking/lock-booking';
import { releaseNow } from '../../money/payments/release-spare';
import { db, type Tx } from '../../system/db';
import { concludeContract, formContract } from '../conclude-contract';
import { endDue } from './end-waiting';

export type OfferAnswer = 'accepted' | 'too-late' | 'none';

/**
 * お席のご案内への承諾: the party takes the seats that are held for it, and the contract forms at this moment, once. At the very
 * moment with which the offer ends it is too late: the wait ends, and the next party comes to its turn.
 *
 * @clause D2-3.3b
 */
export async function acceptOffer(bookingId: string, at: Date): Promise<OfferAnswer> {
  const answer = await db().$transaction((tx) => accept(tx, bookingId, at));
  if (answer === 'accepted') await concludeContract(bookingId, at);
  if (answer === 'too-late') await releaseNow({ bookingId }, at);
  return answer;
}

async function accept(tx: Tx, bookingId: string, at: Date): Promise<OfferAnswer> {
  await lockBooking(tx, bookingId);
  const place = await tx.waitingPlace.findUnique({ where: { bookingId } });
  if (place?.offerUntil == null) return 'none';
  const booking = await tx.booking.findUniqueOrThrow({
    where: { id: bookingId },
    select: { acceptedAt: true, formedAt: true },
  });
  if (booking.formedAt !== null) return 'accepted';
  if (place.state !== 'offered' || booking.acceptedAt !== null) return 'none';
  if (await isCalledOff(tx, bookingId)) return 'none';
  const open = { at: instant(at.getTime()), offerUntil: instant(place.offerUntil.getTime()) };
  if (!isOfferOpen(open)) {
    await endDue(tx, bookingId, at);
    return 'too-late';
  }
  await tx.booking.update({
    where: { id: bookingId },
    data: { acceptedAt: at, acceptanceSentAt: at },
  });
  const event = { bookingId, at, kind: 'waiting-offer-taken', actor: 'traveler', facts: {} };
  await tx.bookingEvent.create({ data: event });
  await formContract(tx, bookingId, at, true);
  return 'accepted';
}
