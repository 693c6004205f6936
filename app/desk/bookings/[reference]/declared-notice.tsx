import Link from 'next/link';
import { Notice } from '@/components/ui/notice';
import { mayDo, type StaffRole } from '@/lib/rules/staff/permissions';
import type { DeskBooking } from '@/lib/server/desk/read-booking';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { takeBackDeclarationWords as words } from '@/lib/wording/desk/take-back-declaration';

/** Says that a declaration waits for its fee; for whoever may, the way to agree that it does not count. */
export function DeclaredNotice({ found, role }: { found: DeskBooking; role: StaffRole }) {
  const { declared, booking } = found;
  if (declared === null) return null;
  return (
    <Notice kind="warning" className="mb-8">
      <p>{words.waits(shownMoment(declared.at), declared.places.length)}</p>
      {mayDo(role, 'booking.take-back-declaration') && (
        <p className="mt-2">
          <Link
            href={`/desk/bookings/${booking.reference}/declaration`}
            prefetch={false}
            className="link inline-block py-2"
          >
            {words.link}
          </Link>
        </p>
      )}
    </Notice>
  );
}
