import type { Metadata } from 'next';
import { ButtonForm } from '@/components/forms/button-form';
import { AddressPurpose } from '@/components/travel/address-purpose';
import { ButtonLink } from '@/components/ui/button-link';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant as instantOf } from '@/lib/rules/calendar/instant';
import { bookingReferenceFrom, isBookingReference } from '@/lib/schemas/access/booking-reference';
import { findViewer } from '@/lib/server/access/viewer';
import { listOwnBookings } from '@/lib/server/booking/list-own-bookings';
import { now } from '@/lib/server/system/clock';
import { bookingsWords as words } from '@/lib/wording/booking/own-bookings';
import { signOut } from '../sign-in/actions';
import { BookingCodeForm } from './booking-code-form';
import { BookingList } from './booking-list';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type Props = { searchParams: Promise<{ reference?: string | string[] }> };

export default async function BookingsPage({ searchParams }: Props) {
  const [viewer, { reference }] = await Promise.all([findViewer(), searchParams]);
  const typed = typeof reference === 'string' ? bookingReferenceFrom(reference.slice(0, 40)) : '';
  const asked = isBookingReference(typed) ? typed : '';
  if (viewer === null) {
    return (
      <Page width="form">
        <PageTitle title={words.title} lead={words.leadGuest} />
        <Section title={words.oneTitle} layout="stacked">
          <AddressPurpose />
          <BookingCodeForm reference={asked} />
        </Section>
        <Section title={words.allTitle} layout="stacked">
          <p className="mb-5">{words.allText}</p>
          <ButtonLink href="/sign-in">{words.signIn}</ButtonLink>
        </Section>
      </Page>
    );
  }
  const at = now();
  const bookings = await listOwnBookings(viewer, at);
  return (
    <Page>
      <PageTitle title={words.title} lead={words.leadSignedIn(viewer.email)}>
        <ButtonForm
          action={signOut}
          label={words.signOut}
          kind="quiet"
          size="small"
          className="mt-4"
        />
      </PageTitle>
      <BookingList bookings={bookings} today={dayInJapan(instantOf(at.getTime()))} />
      <Section title={words.openOther}>
        <AddressPurpose />
        <BookingCodeForm reference={asked} />
      </Section>
      <p>
        <a className="link" href="/disclosure-requests">
          {words.yourData}
        </a>
      </p>
    </Page>
  );
}
