import { Section } from '@/components/ui/section';
import type { Instant } from '@/lib/rules/calendar/instant';
import { openMatters } from '@/lib/rules/contract/trip-matter';
import { wasTravelled } from '@/lib/rules/contract/trip-settlement';
import type { OwnBooking } from '@/lib/server/booking/find-own-booking';
import { reportWords as words } from '@/lib/wording/after-trip/matters';

/** The way to tell of a differing service or a damage, from the start of the trip on. */
export function ReportSection({ booking, at }: { booking: OwnBooking; at: Instant }) {
  const open = openMatters(booking, at, booking.terms);
  if (!wasTravelled(booking.status) || (open.length === 0 && booking.matters.length === 0)) {
    return null;
  }
  return (
    <Section id="reports" title={words.section}>
      <p className="measure mb-4">{words.lead}</p>
      <p>
        <a className="link" href={`/bookings/${booking.reference}/reports`}>
          {words.link}
        </a>
      </p>
    </Section>
  );
}
