import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Notice } from '@/components/ui/notice';
import { nameValues } from '@/lib/schemas/booking/names';
import { addressedBooking } from '@/lib/server/access/who';
import { namesClosedFor, namesOf, namesState } from '@/lib/server/booking/find-names';
import { openBookingAtDesk } from '@/lib/server/desk/open-booking';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { correctNamesWords as words } from '@/lib/wording/desk/names';
import { NamesForm } from '../../../../bookings/[reference]/names/names-form';
import { DeskPage } from '../../../desk-page';
import { correctNamesHere } from './actions';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type Props = { params: Promise<{ reference: string }> };

/** お名前の表記の訂正 for a traveler who asks for it. */
export default async function CorrectNamesPage({ params }: Props) {
  const reference = addressedBooking((await params).reference);
  const page = `/desk/bookings/${reference}`;
  const staff = await openDesk('booking.correct-names', `${page}/names`);
  const at = now();
  const booking = await openBookingAtDesk(staff, reference, at);
  if (booking === null) notFound();
  const names = namesOf(booking.travelers);
  const closed = namesClosedFor(booking, at);
  return (
    <DeskPage
      staff={staff}
      current="/desk/bookings"
      title={`${words.title}　${reference}`}
      lead={words.lead}
    >
      <div className="max-w-[44rem]">
        {closed ? (
          <Notice kind="warning">{words.refusals[closed]}</Notice>
        ) : (
          <>
            <ul className="mb-8 list-disc space-y-2 pl-6">
              <li>{words.passedOn}</li>
              <li>{words.renamed}</li>
            </ul>
            <NamesForm
              action={correctNamesHere.bind(null, reference)}
              names={names}
              initial={nameValues(names)}
              state={namesState(names)}
              backHref={page}
            />
          </>
        )}
      </div>
    </DeskPage>
  );
}
