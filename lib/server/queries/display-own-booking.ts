import 'server-only';
import { now } from '../clock';
import { concludeContract } from '../commands/conclude-contract';
import { bookingById, findOwnBooking, type OwnBooking } from './find-own-booking';

/**
 * A booking for its own page. Where an acceptance has not arrived yet, this display is its arrival: the contract forms
 * at this moment, and the page shows it formed.
 *
 * @clause D2-3.1a
 */
export async function displayOwnBooking(reference: string): Promise<OwnBooking | null> {
  const booking = await findOwnBooking(reference);
  if (booking === null) return null;
  if (booking.status !== 'applied' || booking.acceptedAt === null) return booking;
  await concludeContract(booking.id, now());
  return bookingById(booking.id);
}
