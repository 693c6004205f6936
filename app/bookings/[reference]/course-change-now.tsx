import Link from 'next/link';
import { Notice } from '@/components/ui/notice';
import type { OwnBooking } from '@/lib/server/booking/find-own-booking';
import { courseChangeWords as words } from '@/lib/wording/booking/course-change';

/** 出発日の変更: the booking that this one came from, and what became of it. */
export function CourseChangeNow({ booking: { courseChange } }: { booking: OwnBooking }) {
  if (courseChange === null) return null;
  const { status, from } = courseChange;
  return (
    <Notice kind={status === 'kept' ? 'warning' : 'info'} className="mb-10">
      <p className="mb-2">
        {words.came[status === 'done' || status === 'kept' ? status : 'waiting'](from.reference)}
      </p>
      <Link href={`/bookings/${from.reference}`} prefetch={false} className="link">
        {words.toOld}
      </Link>
    </Notice>
  );
}
