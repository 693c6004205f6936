import { Section } from '@/components/ui/section';
import type { HeldData } from '@/lib/server/own-data/find-held-data';
import { heldWords as words } from '@/lib/wording/own-data/held';
import { HeldFacts } from './held-facts';
import { HeldTable } from './held-table';

/** Bookings made while signed in, under somebody else's address; nothing where there are none. */
export function HeldBookedForOthers({ bookings }: { bookings: HeldData['bookedForOthers'] }) {
  if (bookings.length === 0) return null;
  return (
    <Section title={words.bookedForOthers} id="booked-for-others" layout="stacked">
      <p className="measure mb-5">{words.bookedForOthersText}</p>
      {bookings.map((booking) => (
        <div key={booking.reference} className="mt-8 space-y-6 first:mt-0">
          <h3 className="text-subheading">
            {booking.tour}（{booking.reference}）
          </h3>
          <HeldFacts facts={booking} />
          <HeldTable caption={words.payments} rows={booking.payments} />
        </div>
      ))}
    </Section>
  );
}
