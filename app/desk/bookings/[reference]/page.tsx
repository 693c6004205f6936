import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { TakenNotice } from '@/components/desk/taken-notice';
import { DefinitionList } from '@/components/ui/definition-list';
import { Section } from '@/components/ui/section';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant as instantOf } from '@/lib/rules/calendar/instant';
import { transition } from '@/lib/rules/contract/booking-state';
import { lookPurpose } from '@/lib/rules/privacy/look-purpose';
import { mayDo } from '@/lib/rules/staff/permissions';
import { addressedBooking } from '@/lib/server/access/who';
import { periodOf } from '@/lib/server/booking/mail-facts';
import { findCancellationToday } from '@/lib/server/cancellation/find-cancellation-today';
import { readBooking } from '@/lib/server/desk/read-booking';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { holidaysAround } from '@/lib/server/system/holidays';
import { deskBookingWords as words } from '@/lib/wording/desk/booking';
import { personName } from '@/lib/wording/site/person-name';
import { BookingNow } from '../../../bookings/[reference]/booking-now';
import { BookingSections, contactItems } from '../../../bookings/[reference]/booking-sections';
import { CancellingToday } from '../../../bookings/[reference]/cancelling-today';
import { DeskPage } from '../../desk-page';
import { noteHere } from './actions';
import { DeclaredNotice } from './declared-notice';
import { DeskActs } from './desk-acts';
import { DeskDone } from './desk-done';
import { LookPurposeForm } from './look-purpose-form';
import { NoteForm } from './note-form';
import { StaffSide } from './staff-side';
import { waiveLink } from './waive-link';

export const instant = false;
export const metadata: Metadata = { title: words.listTitle, robots: { index: false } };

type Props = {
  params: Promise<{ reference: string }>;
  searchParams: Promise<{ done?: string | string[]; purpose?: string | string[] }>;
};

/** ご予約: the traveler's page as the traveler sees it, beside it what only staff see. Opening it is written down. */
export default async function DeskBookingPage({ params, searchParams }: Props) {
  const reference = addressedBooking((await params).reference);
  const staff = await openDesk('booking.read', `/desk/bookings/${reference}`);
  const at = now();
  const { done, purpose: named } = await searchParams;
  const purpose = lookPurpose(named);
  const found = await readBooking(staff, reference, at, purpose);
  if (found === null) notFound();
  const { booking } = found;
  const moment = instantOf(at.getTime());
  const calendar = holidaysAround(dayInJapan(moment), booking.departureDate);
  const open = transition(booking.status, 'cancel').kind === 'allowed';
  const today = open ? await findCancellationToday(booking.id, at) : null;
  const waive = waiveLink(booking, staff.role);
  const facts = { booking, today, at: moment, calendar, desk: true, afterCancellation: waive };
  return (
    <DeskPage
      back={{ href: '/desk/bookings', label: words.back }}
      staff={staff}
      current="/desk/bookings"
      title={words.title(personName(booking.contactFamilyName, booking.contactGivenName))}
      lead={`${reference}　${booking.trip.title}　${periodOf(booking)}`}
    >
      <DeskDone done={done} booking={booking} />
      <TakenNotice takenBy={found.takenBy} />
      <DeclaredNotice found={found} role={staff.role} />
      <LookPurposeForm reference={reference} purpose={purpose} />
      <DeskActs found={found} role={staff.role} />
      <div className="gap-x-12 lg:grid lg:grid-cols-[minmax(0,1fr)_21rem]">
        <section aria-labelledby="traveler-side">
          <SideTitle id="traveler-side" title={words.travelerSide} note={words.travelerNote} />
          <div className="mb-8">
            <BookingNow {...facts} />
          </div>
          <Section id="contact" title={words.contact} layout="stacked">
            <DefinitionList items={[...contactItems(booking, calendar), ...reached(found)]} />
          </Section>
          {open && (
            <Section id="cancelling" title={words.cancelling} layout="stacked">
              <CancellingToday reference={null} today={today} at={moment} calendar={calendar} />
            </Section>
          )}
          <BookingSections {...facts} />
        </section>
        <aside aria-labelledby="staff-side">
          <SideTitle id="staff-side" title={words.staffSide} note={words.staffNote} />
          <StaffSide
            found={found}
            looks={mayDo(staff.role, 'audit.read')}
            noteForm={
              mayDo(staff.role, 'booking.note') && (
                <NoteForm action={noteHere.bind(null, reference)} formKey={randomUUID()} />
              )
            }
          />
        </aside>
      </div>
    </DeskPage>
  );
}

function SideTitle({ id, title, note }: { id: string; title: string; note: string }) {
  return (
    <div className="mb-4">
      <h2 id={id} className="text-subheading">
        {title}
      </h2>
      <p className="text-muted text-sm">{note}</p>
    </div>
  );
}

/** How they are reached besides, and whether somebody is named for an emergency. */
function reached({
  booking,
  emergencyGiven,
}: NonNullable<Awaited<ReturnType<typeof readBooking>>>) {
  return [
    { term: words.kana, detail: personName(booking.contactFamilyKana, booking.contactGivenKana) },
    { term: words.address, detail: `〒${booking.contactPostalCode}　${booking.contactAddress}` },
    ...(emergencyGiven ? [] : [{ term: words.emergencyTerm, detail: words.emergencyNone }]),
  ];
}
