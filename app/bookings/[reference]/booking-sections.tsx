import type { ReactNode } from 'react';
import { Section } from '@/components/ui/section';
import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import type { OwnBooking } from '@/lib/server/booking/find-own-booking';
import { settlementsWords } from '@/lib/wording/after-trip/settlements';
import { bookingWords as words } from '@/lib/wording/booking/booking-page';
import { momentInWords } from '@/lib/wording/site/day';
import { personName } from '@/lib/wording/site/person-name';
import { BookingCancellations } from './booking-cancellations';
import { BookingDocuments } from './booking-documents';
import { BookingMoney } from './booking-money';
import { BookingPeople } from './booking-people';
import { BookingSettlements } from './booking-settlements';
import { BookingTimeline } from './booking-timeline';
import type { BookingMoment } from './milestones-ahead';

/** What a booking is made of, as the traveler reads it and the desk beside them. `children` stand under the timeline. */
export function BookingSections(props: BookingMoment & { children?: ReactNode }) {
  const { children, ...facts } = props;
  const { booking, calendar, desk } = facts;
  const layout = desk ? 'stacked' : 'hanging';
  return (
    <>
      {booking.cancellations.length > 0 && (
        <Section id="cancellations" title={words.cancellations} layout={layout}>
          <BookingCancellations
            booking={booking}
            calendar={calendar}
            desk={desk}
            after={facts.afterCancellation}
          />
        </Section>
      )}
      {booking.settlements.length > 0 && (
        <Section id="settlements" title={settlementsWords.title} layout={layout}>
          <BookingSettlements settlements={booking.settlements} />
        </Section>
      )}
      <Section id="timeline" title={words.timeline} layout={layout}>
        <BookingTimeline {...facts} />
        {children}
      </Section>
      <Section id="documents" title={words.documents} layout={layout}>
        <BookingDocuments booking={booking} calendar={calendar} desk={desk} />
      </Section>
      <Section id="travelers" title={words.travelers} layout={layout}>
        <BookingPeople booking={booking} />
      </Section>
      <Section id="money" title={words.money} layout={layout}>
        <BookingMoney booking={booking} calendar={calendar} />
      </Section>
    </>
  );
}

/** 代表者の連絡先と、契約の条件. */
export function contactItems(booking: OwnBooking, calendar: BusinessCalendar) {
  return [
    {
      term: words.contactName,
      detail: `${personName(booking.contactFamilyName, booking.contactGivenName)} 様`,
    },
    { term: words.contactEmail, detail: booking.contactEmail },
    { term: words.contactPhone, detail: booking.contactPhone },
    { term: words.startsAt, detail: momentInWords(booking.startsAt, calendar) },
    {
      term: words.terms,
      detail: `${booking.terms.title?.ja ?? booking.termsId}（${words.termsNote}）`,
    },
  ];
}
