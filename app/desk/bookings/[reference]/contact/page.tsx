import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { addressedBooking } from '@/lib/server/access/who';
import { contactOf, contactState } from '@/lib/server/booking/change-contact';
import { openBookingAtDesk } from '@/lib/server/desk/open-booking';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { correctContactWords as words } from '@/lib/wording/desk/contact';
import { ChangeForm } from '../../../../bookings/[reference]/contact/change-form';
import { contactValues } from '../../../../tours/[code]/[date]/book/contact/contact-values';
import { DeskPage } from '../../../desk-page';
import { correctHere } from './actions';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type Props = { params: Promise<{ reference: string }> };

/** 連絡先の訂正, without whom to call in an emergency. */
export default async function CorrectContactPage({ params }: Props) {
  const reference = addressedBooking((await params).reference);
  const page = `/desk/bookings/${reference}`;
  const staff = await openDesk('booking.correct-contact', `${page}/contact`);
  const booking = await openBookingAtDesk(staff, reference, now());
  if (booking === null) notFound();
  const contact = contactOf(booking);
  return (
    <DeskPage
      staff={staff}
      current="/desk/bookings"
      title={`${words.title}　${reference}`}
      lead={words.lead}
    >
      <div className="max-w-[44rem]">
        <ChangeForm
          action={correctHere.bind(null, reference)}
          initial={contactValues({ ...contact, emergency: null })}
          state={contactState(contact)}
          emailHint={words.emailHint}
          backHref={page}
        />
      </div>
    </DeskPage>
  );
}
