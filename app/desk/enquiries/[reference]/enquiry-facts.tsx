import Link from 'next/link';
import { DefinitionList } from '@/components/ui/definition-list';
import { instant as instantOf } from '@/lib/rules/calendar/instant';
import type { OpenedEnquiry } from '@/lib/server/desk/open-enquiry';
import { publicHolidays } from '@/lib/server/system/holidays';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { deskEnquiryWords as words } from '@/lib/wording/desk/enquiries';
import { lastMomentInWords } from '@/lib/wording/site/day';

type NamedBooking = NonNullable<OpenedEnquiry['booking']>;

/** Who asked, about what, and by when and how the answer is wanted. */
export function EnquiryFacts({ enquiry }: { enquiry: OpenedEnquiry }) {
  const { name, email, phone, tourCode, tourTitle, booking, status } = enquiry;
  return (
    <DefinitionList
      items={[
        { term: words.name, detail: `${name} 様` },
        { term: words.wants, detail: words.ways[enquiry.wants] },
        { term: words.email, detail: email ?? words.none },
        { term: words.phone, detail: phone === null ? words.none : <Call phone={phone} /> },
        ...(tourTitle === null
          ? []
          : [
              {
                term: words.tour,
                detail: (
                  <Link className="link" href={`/tours/${tourCode}`} prefetch={false}>
                    {tourTitle}
                  </Link>
                ),
              },
            ]),
        ...(booking === null
          ? []
          : [
              {
                term: words.booking,
                detail: (
                  <>
                    <BookingLink booking={booking} />
                    <span className="block text-muted text-sm">{words.bookings[booking.is]}</span>
                  </>
                ),
              },
            ]),
        { term: words.arrived, detail: shownMoment(enquiry.arrivedAt) },
        {
          term: words.state,
          detail:
            status === 'open'
              ? `${words.states.open}（${words.due} ${lastMomentInWords(instantOf(enquiry.dueAt.getTime()), publicHolidays)}）`
              : words.states[status],
        },
      ]}
    />
  );
}

function BookingLink({ booking: { is, reference } }: { booking: NamedBooking }) {
  if (is === 'unknown') return reference;
  return (
    <Link className="link" href={`/desk/bookings/${reference}`} prefetch={false}>
      {reference}
    </Link>
  );
}

function Call({ phone }: { phone: string }) {
  return (
    <a className="link" href={`tel:${phone.replace(/[^+\d].*$/, '')}`}>
      {phone}
    </a>
  );
}
