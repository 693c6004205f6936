import type { Metadata } from 'next';
import { Notice } from '@/components/ui/notice';
import { addressedBooking } from '@/lib/server/access/who';
import { findWaiting } from '@/lib/server/application/waiting/find-waiting';
import { addressedBookingId } from '@/lib/server/booking/find-own-booking';
import { openDesk } from '@/lib/server/staff/open-desk';
import { deskWaitingWords as words } from '@/lib/wording/desk/waiting';
import { DeskPage } from '../../../desk-page';
import { closeWaitHere } from './actions';
import { CloseForm } from './close-form';

export const instant = false;
export const metadata: Metadata = { title: words.link, robots: { index: false } };

type Props = { params: Promise<{ reference: string }> };

/** キャンセル待ちを終える: the reason, the mail, and the button. */
export default async function CloseWaitPage({ params }: Props) {
  const reference = addressedBooking((await params).reference);
  const page = `/desk/bookings/${reference}`;
  const staff = await openDesk('departure.close-wait', `${page}/waiting`);
  const waiting = await findWaiting(await addressedBookingId(reference));
  return (
    <DeskPage
      back={{ href: page, label: words.back }}
      staff={staff}
      current="/desk/bookings"
      title={words.title(reference)}
      lead={words.lead}
    >
      <div className="max-w-[44rem]">
        {waiting?.state === 'waiting' ? (
          <CloseForm action={closeWaitHere.bind(null, reference)} />
        ) : (
          <Notice>{words.closed}</Notice>
        )}
      </div>
    </DeskPage>
  );
}
