import { ButtonLink } from '@/components/ui/button-link';
import { transition } from '@/lib/rules/contract/booking-state';
import { LIVE_STATES } from '@/lib/rules/contract/booking-transitions';
import { wasTravelled } from '@/lib/rules/contract/trip-settlement';
import { mayDo, type StaffRole } from '@/lib/rules/staff/permissions';
import type { DeskBooking } from '@/lib/server/desk/read-booking';
import { deskBookingWords as words } from '@/lib/wording/desk/booking';
import { deskNoticeWords } from '@/lib/wording/desk/notices';
import { deskSubstitutionWords } from '@/lib/wording/desk/substitution';
import { deskChangeWords } from '@/lib/wording/desk/tour-changes';
import { deskWaitingWords } from '@/lib/wording/desk/waiting';

/** What somebody of this role can do for the traveler, in the state the booking is in. */
export function DeskActs({ found, role }: { found: DeskBooking; role: StaffRole }) {
  const { booking } = found;
  const page = `/desk/bookings/${booking.reference}`;
  const acts = [
    ...(booking.status === 'applied' &&
    booking.acceptedAt === null &&
    mayDo(role, 'application.read')
      ? [{ href: `/desk/applications/${booking.reference}`, label: words.toApplication }]
      : []),
    ...(transition(booking.status, 'cancel').kind === 'allowed' && mayDo(role, 'booking.cancel')
      ? [{ href: `${page}/cancellation`, label: words.cancel }]
      : []),
    ...(transition(booking.status, 'mark-no-show').kind === 'allowed' &&
    mayDo(role, 'booking.no-show')
      ? [{ href: `${page}/no-show`, label: words.noShow }]
      : []),
    ...(wasTravelled(booking.status) && mayDo(role, 'booking.answer-matter')
      ? [{ href: `${page}/after-trip`, label: words.afterTrip }]
      : []),
    ...(wasTravelled(booking.status) && mayDo(role, 'booking.part-refund')
      ? [{ href: `${page}/part-refund`, label: words.partRefund }]
      : []),
    ...(booking.package?.waiting?.state === 'waiting' && mayDo(role, 'departure.close-wait')
      ? [{ href: `${page}/waiting`, label: deskWaitingWords.link }]
      : []),
    ...(mayDo(role, 'booking.correct-contact')
      ? [{ href: `${page}/contact`, label: words.correct }]
      : []),
    ...(mayDo(role, 'booking.correct-names')
      ? [{ href: `${page}/names`, label: words.correctNames }]
      : []),
    ...(booking.status === 'substitution-requested' && mayDo(role, 'booking.substitute')
      ? [{ href: `${page}/substitution`, label: deskSubstitutionWords.link }]
      : []),
    ...(booking.package !== null &&
    LIVE_STATES.includes(booking.status) &&
    mayDo(role, 'departure.notice')
      ? [{ href: `${page}/notice`, label: deskNoticeWords.oneLink }]
      : []),
    ...(booking.package !== null &&
    transition(booking.status, 'propose-change').kind === 'allowed' &&
    mayDo(role, 'departure.change')
      ? [{ href: `${page}/change`, label: deskChangeWords.oneLink }]
      : []),
    ...(found.emergencyGiven && mayDo(role, 'booking.emergency-contact')
      ? [{ href: `${page}/emergency-contact`, label: words.emergency }]
      : []),
  ];
  if (acts.length === 0) return null;
  return (
    <nav aria-label={words.acts} className="mb-8 flex flex-wrap gap-3">
      {acts.map(({ href, label }) => (
        <ButtonLink key={href} href={href} size="small">
          {label}
        </ButtonLink>
      ))}
    </nav>
  );
}
