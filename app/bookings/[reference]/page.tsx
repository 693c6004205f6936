import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { ShownSign } from '@/components/forms/shown-sign';
import { DefinitionList } from '@/components/ui/definition-list';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { PhoneFold } from '@/components/ui/phone-fold';
import { PrintButton } from '@/components/ui/print-button';
import { Section } from '@/components/ui/section';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant as instantOf } from '@/lib/rules/calendar/instant';
import { isApplied } from '@/lib/rules/contract/application-transitions';
import { transition } from '@/lib/rules/contract/booking-state';
import { isSubstitutable } from '@/lib/rules/contract/substitution-request';
import { isBookingReference } from '@/lib/schemas/access/booking-reference';
import { doneIn } from '@/lib/schemas/site/done-in';
import { findOpenQuote } from '@/lib/server/application/assistance/quote';
import { findWaiting } from '@/lib/server/application/waiting/find-waiting';
import { namesClosedFor } from '@/lib/server/booking/find-names';
import { findCancellationToday } from '@/lib/server/cancellation/find-cancellation-today';
import { findBookingNow } from '@/lib/server/contract/find-booking-now';
import { listToldChanges } from '@/lib/server/departures/changes/find-told-change';
import { now } from '@/lib/server/system/clock';
import { holidaysAround } from '@/lib/server/system/holidays';
import { calendarLinkSince } from '@/lib/server/timeline/calendar-link';
import { bookingWords as words } from '@/lib/wording/booking/booking-page';
import { donePageWords } from '@/lib/wording/booking/done-page';
import { bookingsWords } from '@/lib/wording/booking/own-bookings';
import { specialMeasuresWords } from '@/lib/wording/booking/special-measures';
import { enquiryWords } from '@/lib/wording/enquiries/enquiries';
import { dayInWords } from '@/lib/wording/site/day';
import { confirmShown } from './actions';
import { ArrangementsNow } from './arrangements-now';
import { BookingNow } from './booking-now';
import { BookingPaid } from './booking-paid';
import { BookingSections, contactItems } from './booking-sections';
import { CancellingToday } from './cancelling-today';
import { ChangedNotice, ChangeLinks } from './change-links';
import { CourseChangeNow } from './course-change-now';
import { EmergencyCall } from './emergency-call';
import { QuoteSection } from './quote-section';
import { ReportSection } from './report-section';
import { SubstitutionNow } from './substitution-now';
import { ToldChanges } from './told-changes';
import { TripCalendar } from './trip-calendar';
import { WaitingSection } from './waiting-section';
import { WithdrawForm } from './withdraw-form';

export const instant = false;
export const metadata: Metadata = { title: bookingsWords.title, robots: { index: false } };

type Props = {
  params: Promise<{ reference: string }>;
  searchParams: Promise<Partial<Record<'done' | 'contact' | 'names', string | string[]>>>;
};

export default async function BookingPage({ params, searchParams }: Props) {
  const [{ reference }, { done, contact, names }] = await Promise.all([params, searchParams]);
  if (!isBookingReference(reference)) notFound();
  const booking = await findBookingNow(reference);
  if (booking === null) redirect(`/bookings?reference=${reference}`);
  const at = now();
  const departureDate = booking.departureDate;
  const moment = instantOf(at.getTime());
  const calendar = holidaysAround(dayInJapan(moment), departureDate);
  const open = transition(booking.status, 'cancel').kind === 'allowed';
  const waits = booking.status === 'applied' && booking.acceptedAt === null;
  const [today, linkSince, quote, waiting, told] = await Promise.all([
    open ? findCancellationToday(booking.id, at) : null,
    calendarLinkSince(booking.id, at),
    waits ? findOpenQuote(booking.id) : null,
    isApplied(booking.status) ? findWaiting(booking.id) : null,
    listToldChanges(booking.id, at),
  ]);
  const quoteDone = doneIn(QUOTE_DONE, done);
  return (
    <Page>
      <PageTitle
        kicker={words.kicker(booking.reference)}
        title={booking.trip.title}
        lead={words.period(
          dayInWords(departureDate, calendar),
          dayInWords(booking.returnDate, calendar),
        )}
      >
        <BookingNow
          {...{
            booking,
            today,
            at: moment,
            calendar,
            asks: quote !== null,
            tells: told.some(({ open: waiting }) => waiting),
          }}
        />
      </PageTitle>
      <EmergencyCall booking={booking} at={moment} />
      {quoteDone !== null && (
        <Notice live="status" className="mb-10">
          {quoteDone}
        </Notice>
      )}
      {quote !== null && <QuoteSection booking={booking} quote={quote} />}
      <ToldChanges reference={reference} told={told} />
      {isApplied(booking.status) && booking.acceptedAt !== null && (
        <Notice title={donePageWords.acceptedTitle} className="mb-10">
          <p>{donePageWords.acceptedLead}</p>
          <p className="mb-3">{donePageWords.acceptedText}</p>
          <ShownSign
            action={confirmShown.bind(null, reference)}
            label={donePageWords.acceptedSeen}
          />
        </Notice>
      )}
      {waiting !== null && (
        <WaitingSection {...{ reference, waiting, accepted: booking.acceptedAt !== null }} />
      )}
      {done === 'paid' && <BookingPaid booking={booking} />}
      <CourseChangeNow booking={booking} />
      <SubstitutionNow booking={booking} />
      <ChangedNotice contact={contact} names={names} />
      {done === 'too-late' && (
        <div className="mb-10">
          <Notice kind="warning" live="status">
            {open ? words.withdrawFormed : words.withdrawTooLate}
          </Notice>
        </div>
      )}
      {open && (
        <Section id="cancelling" title={words.cancelTitle}>
          <CancellingToday {...{ reference, today, at: moment, calendar }} />
        </Section>
      )}
      {isApplied(booking.status) && (
        <Section id="withdraw" title={words.withdrawTitle}>
          <WithdrawForm reference={reference} />
        </Section>
      )}
      <BookingSections {...{ booking, today, at: moment, calendar }}>
        {booking.endedAt === null && <TripCalendar {...{ reference, linkSince, calendar }} />}
      </BookingSections>
      <ArrangementsNow booking={booking} at={moment} />
      <ReportSection booking={booking} at={moment} />
      <Section id="consents" title={words.consents}>
        <p>
          {words.consentsText}
          <a className="link" href={`/bookings/${reference}/consents`}>
            {words.consentsLink}
          </a>
          {'　'}
          <a className="link" href={`/bookings/${reference}/consents#provisions`}>
            {words.provisionsLink}
          </a>
        </p>
      </Section>
      <Section
        id="contact"
        title={words.contact}
        note={
          <ChangeLinks
            reference={reference}
            names={namesClosedFor(booking, at) === null}
            substitution={isSubstitutable(booking, moment)}
            date={booking.status === 'contracted' && booking.package !== null}
          />
        }
      >
        <PhoneFold summary={words.contactFold}>
          <DefinitionList items={contactItems(booking, calendar)} />
        </PhoneFold>
        <p className="mt-4">
          <a className="link" href={`/enquiries?booking=${reference}`}>
            {enquiryWords.bookingLink}
          </a>
        </p>
      </Section>
      <PrintButton />
    </Page>
  );
}

const QUOTE_DONE = {
  'quote-waiting': specialMeasuresWords.waiting,
  'quote-changed': specialMeasuresWords.changed,
};
