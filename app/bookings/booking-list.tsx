import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import type { ListedBooking } from '@/lib/server/booking/list-own-bookings';
import { shownDay } from '@/lib/server/system/shown-moment';
import { bookingWords } from '@/lib/wording/booking/booking-page';
import { bookingStateWords } from '@/lib/wording/booking/booking-states';
import { bookingsWords as words } from '@/lib/wording/booking/own-bookings';

const OVER: readonly string[] = [
  'completed',
  'cancelled-by-customer',
  'cancelled-by-company',
  'terminated-nonpayment',
  'auto-terminated',
  'no-show',
  'rejected',
  'lapsed',
  'withdrawn',
  'waitlist-expired',
  'closed',
];

/** All bookings of the address that is signed in, those still to come first. */
export function BookingList({
  bookings,
  today,
}: {
  bookings: readonly ListedBooking[];
  today: CalendarDate;
}) {
  if (bookings.length === 0) {
    return (
      <EmptyState
        title={words.empty}
        actions={
          <ButtonLink href="/tours" kind="primary">
            {words.search}
          </ButtonLink>
        }
      >
        {words.emptyText}
      </EmptyState>
    );
  }
  const past = bookings.filter((one) => OVER.includes(one.status) || one.returnDate < today);
  const upcoming = bookings.filter((one) => !past.includes(one));
  return (
    <>
      {upcoming.length > 0 && <Bookings title={words.upcoming} bookings={upcoming} />}
      {past.length > 0 && <Bookings title={words.past} bookings={past.toReversed()} />}
    </>
  );
}

function Bookings({ title, bookings }: { title: string; bookings: readonly ListedBooking[] }) {
  return (
    <Section title={title}>
      <ul className="divide-y divide-line">
        {bookings.map((booking) => (
          <li key={booking.reference} className="py-5 first:pt-0">
            <BookingLine booking={booking} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function BookingLine({ booking }: { booking: ListedBooking }) {
  const state = bookingStateWords[booking.status];
  return (
    <>
      <p className="kicker">{bookingWords.kicker(booking.reference)}</p>
      <h3 className="mt-1 text-subheading">
        <a className="link" href={`/bookings/${booking.reference}`}>
          {booking.title}
        </a>
      </h3>
      <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        <span>
          {shownDay(booking.departureDate)} {words.departs}
        </span>
        <span>{words.people(booking.people)}</span>
        <Tag tone={state.tone}>{state.label}</Tag>
      </p>
    </>
  );
}
