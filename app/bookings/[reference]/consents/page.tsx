import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { ButtonLink } from '@/components/ui/button-link';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { PrintButton } from '@/components/ui/print-button';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant as instantOf } from '@/lib/rules/calendar/instant';
import { LIVE_STATES } from '@/lib/rules/contract/booking-transitions';
import { isBookingReference } from '@/lib/schemas/access/booking-reference';
import { findViewer } from '@/lib/server/access/viewer';
import { findOwnBooking } from '@/lib/server/booking/find-own-booking';
import { listConsentRecords } from '@/lib/server/consents/list-consent-records';
import { findProvisions } from '@/lib/server/own-data/find-provisions';
import { now } from '@/lib/server/system/clock';
import { holidaysAround } from '@/lib/server/system/holidays';
import { bookingWords } from '@/lib/wording/booking/booking-page';
import { consentRecordWords as words } from '@/lib/wording/consents/consent-records';
import { personName } from '@/lib/wording/site/person-name';
import { ConsentRecordSection } from './consent-record-section';
import { ProvisionsSection } from './provisions-section';
import { stopDay } from './stop-day';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

const LIVE: readonly string[] = [...LIVE_STATES, 'travelling', 'completed'];

type Props = {
  params: Promise<{ reference: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

export default async function ConsentsPage({ params, searchParams }: Props) {
  const [{ reference }, { done }] = await Promise.all([params, searchParams]);
  if (!isBookingReference(reference)) notFound();
  const booking = await findOwnBooking(reference);
  if (booking === null) redirect(`/bookings?reference=${reference}`);
  const viewer = await findViewer();
  const [records, provisions] = await Promise.all([
    listConsentRecords(booking.consents),
    findProvisions(booking, viewer?.email === booking.contactEmail ? viewer.email : null),
  ]);
  const today = dayInJapan(instantOf(now().getTime()));
  const calendar = holidaysAround(today, booking.departureDate);
  const nameOf = (id: string) => {
    const traveler = booking.travelers.find((one) => one.id === id);
    return traveler ? personName(traveler.familyName, traveler.givenName) : '';
  };
  const answer =
    typeof done === 'string' && Object.hasOwn(words.done, done)
      ? words.done[done as keyof typeof words.done]
      : undefined;
  return (
    <Page>
      <PageTitle kicker={bookingWords.kicker(reference)} title={words.title} lead={words.lead} />
      {answer !== undefined && (
        <div className="mb-10">
          <Notice kind={done === 'refused' ? 'warning' : 'success'} live="status">
            {answer}
          </Notice>
        </div>
      )}
      {records.length === 0 && <p>{words.none}</p>}
      {records.map((record) => (
        <ConsentRecordSection
          key={`${record.itemKey}-${record.sha256}`}
          {...{ record, reference, nameOf, calendar, live: LIVE.includes(booking.status) }}
          stop={stopDay(record.itemKey, booking.departureDate, today)}
        />
      ))}
      <ProvisionsSection provisions={provisions} calendar={calendar} />
      <div className="flex flex-wrap items-center gap-4">
        <ButtonLink href={`/bookings/${reference}`}>{words.back}</ButtonLink>
        <PrintButton />
      </div>
    </Page>
  );
}
