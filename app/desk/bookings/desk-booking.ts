import { LOOK_PURPOSES, type LookPurpose } from '@/lib/rules/privacy/look-purpose';

/** The page of a booking, opened for a purpose; the usual one needs no word. */
export function deskBooking(reference: string, purpose: LookPurpose): string {
  const page = `/desk/bookings/${reference}`;
  return purpose === LOOK_PURPOSES[0] ? page : `${page}?purpose=${purpose}`;
}
