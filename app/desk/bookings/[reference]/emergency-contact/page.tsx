import type { Metadata } from 'next';
import { addressedBooking } from '@/lib/server/access/who';
import { openDesk } from '@/lib/server/staff/open-desk';
import { emergencyWords as words } from '@/lib/wording/desk/contact';
import { DeskPage } from '../../../desk-page';
import { openEmergency } from './actions';
import { OpeningForm } from './opening-form';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type Props = { params: Promise<{ reference: string }> };

/** 緊急連絡先: nothing of it stands here until a reason was given. */
export default async function EmergencyContactPage({ params }: Props) {
  const reference = addressedBooking((await params).reference);
  const page = `/desk/bookings/${reference}`;
  const staff = await openDesk('booking.emergency-contact', `${page}/emergency-contact`);
  return (
    <DeskPage
      back={{ href: page, label: words.back }}
      staff={staff}
      current="/desk/bookings"
      title={`${words.title}　${reference}`}
      lead={words.lead}
    >
      <div className="max-w-[44rem]">
        <OpeningForm action={openEmergency.bind(null, reference)} />
      </div>
    </DeskPage>
  );
}
