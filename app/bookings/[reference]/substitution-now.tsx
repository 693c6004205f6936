import Link from 'next/link';
import { Notice } from '@/components/ui/notice';
import type { OwnBooking } from '@/lib/server/booking/find-own-booking';
import { substitutionWords as words } from '@/lib/wording/booking/substitution';

/** 旅行者の交替 that is asked for: what is waited for, and the way to it. */
export function SubstitutionNow({ booking }: { booking: OwnBooking }) {
  const { reference, status, substitutions } = booking;
  const open = substitutions.find((one) => ['requested', 'approved'].includes(one.status));
  if (status !== 'substitution-requested' || open === undefined) return null;
  const approved = open.status === 'approved';
  return (
    <Notice
      kind={approved ? 'warning' : 'info'}
      title={approved ? words.approvedTitle : words.waitingTitle}
      className="mb-10"
    >
      <p className="mb-2">{approved ? words.toPay : words.toWait}</p>
      <Link href={`/bookings/${reference}/substitution`} prefetch={false} className="link">
        {words.look}
      </Link>
    </Notice>
  );
}
