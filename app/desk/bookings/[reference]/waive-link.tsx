import Link from 'next/link';
import { mayDo, type StaffRole } from '@/lib/rules/staff/permissions';
import type { OwnBooking } from '@/lib/server/booking/find-own-booking';
import { deskBookingWords as words } from '@/lib/wording/desk/booking';
import { waivedOf } from '../../../bookings/[reference]/booking-cancellations';

/** The way to waive what is left of a fee, for whoever may. */
export function waiveLink(booking: OwnBooking, role: StaffRole) {
  return ({ id, feeYen }: OwnBooking['cancellations'][number]) =>
    mayDo(role, 'booking.waive-fee') && feeYen > waivedOf(booking, id) ? (
      <p className="mt-2">
        <Link
          href={`/desk/bookings/${booking.reference}/waiver/${id}`}
          prefetch={false}
          className="link"
        >
          {words.waive}
        </Link>
      </p>
    ) : null;
}
