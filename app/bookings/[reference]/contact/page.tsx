import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { contactOf, contactState } from '@/lib/server/booking/change-contact';
import { namesClosedFor } from '@/lib/server/booking/find-names';
import { findOwnBooking } from '@/lib/server/booking/find-own-booking';
import { now } from '@/lib/server/system/clock';
import { changeContactWords as words } from '@/lib/wording/booking/change-contact';
import { contactValues } from '../../../tours/[code]/[date]/book/contact/contact-values';
import { ChangeNames } from '../change-links';
import { saveContactChange } from './actions';
import { ChangeForm } from './change-form';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type ContactPageProps = { params: Promise<{ reference: string }> };

/** 連絡先の変更: where the booking is reached, mended by the traveler. */
export default async function ChangeContactPage({ params }: ContactPageProps) {
  const { reference } = await params;
  const booking = await findOwnBooking(reference);
  if (booking === null) notFound();
  const contact = contactOf(booking);
  return (
    <Page width="form">
      <PageTitle kicker={reference} title={words.title} lead={words.lead} />
      <ChangeForm
        action={saveContactChange.bind(null, reference)}
        initial={contactValues(contact)}
        state={contactState(contact)}
        backHref={`/bookings/${reference}`}
      />
      {namesClosedFor(booking, now()) === null && (
        <p className="mt-8">
          <ChangeNames reference={reference} />
        </p>
      )}
    </Page>
  );
}
