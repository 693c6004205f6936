import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { Section } from '@/components/ui/section';
import { addressedBooking } from '@/lib/server/access/who';
import { findChangeForm } from '@/lib/server/desk/change-form';
import { openBookingAtDesk } from '@/lib/server/desk/open-booking';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { deskBookingWords } from '@/lib/wording/desk/booking';
import { deskChangeWords as words } from '@/lib/wording/desk/tour-changes';
import { changeChoices } from '../../../departures/[code]/[date]/changes/change-choices';
import { ChangeForm } from '../../../departures/[code]/[date]/changes/change-form';
import { EarlierChanges } from '../../../departures/[code]/[date]/changes/earlier-changes';
import { DeskPage } from '../../../desk-page';
import { draftChangeOfOne } from './actions';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type Props = { params: Promise<{ reference: string }> };

/** 契約の内容・代金の変更 of one booking. */
export default async function BookingChangePage({ params }: Props) {
  const reference = addressedBooking((await params).reference);
  const page = `/desk/bookings/${reference}`;
  const staff = await openDesk('departure.change', `${page}/change`);
  const booking = await openBookingAtDesk(staff, reference, now());
  if (booking === null || booking.package === null) notFound();
  const { departureId } = booking.package;
  const form = await findChangeForm({ departureId, bookingId: booking.id }, now());
  if (form === null || form.contracts === 0) redirect(page);
  return (
    <DeskPage
      back={{ href: page, label: deskBookingWords.toBooking }}
      staff={staff}
      current="/desk/bookings"
      title={words.title}
      lead={words.oneLead(reference)}
    >
      <Section title={words.form} id="form" note={words.formNote}>
        <ChangeForm
          {...changeChoices(form)}
          action={draftChangeOfOne.bind(null, reference)}
          press={randomUUID()}
        />
      </Section>
      <Section title={words.earlier} id="earlier" layout="stacked">
        <EarlierChanges changes={form.earlier} />
      </Section>
    </DeskPage>
  );
}
