import { Notice } from '@/components/ui/notice';
import type { Instant } from '@/lib/rules/calendar/instant';
import { stateByClock } from '@/lib/rules/contract/tour-clock';
import type { OwnBooking } from '@/lib/server/booking/find-own-booking';
import { emergencyPhoneOf } from '@/lib/server/documents/emergency-phone';
import { finalItineraryWords as words } from '@/lib/wording/documents/final-itinerary';

/** 旅行中の緊急連絡先, as long as the trip lasts (D3-28.7). */
export function EmergencyCall({ booking, at }: { booking: OwnBooking; at: Instant }) {
  if (stateByClock(booking.status, booking, at) !== 'travelling') return null;
  const phone = emergencyPhoneOf(booking);
  return (
    <Notice kind="warning" title={words.rows.emergency} className="mb-10">
      <p>{words.emergencyLead}</p>
      <p>
        <a className="link font-bold" href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>
          {phone}
        </a>
      </p>
    </Notice>
  );
}
