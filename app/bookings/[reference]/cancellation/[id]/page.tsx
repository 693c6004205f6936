import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { ButtonLink } from '@/components/ui/button-link';
import { DefinitionList } from '@/components/ui/definition-list';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { PrintButton } from '@/components/ui/print-button';
import { Section } from '@/components/ui/section';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { bookingBalance } from '@/lib/rules/money/booking-balance';
import { isBookingReference } from '@/lib/schemas/access/booking-reference';
import { findOwnBooking } from '@/lib/server/booking/find-own-booking';
import {
  type CancellationRecord,
  findCancellation,
} from '@/lib/server/cancellation/find-cancellation';
import { agency } from '@/lib/server/system/agency';
import { shownDay } from '@/lib/server/system/shown-moment';
import {
  differenceInWords,
  cancellationWords as words,
} from '@/lib/wording/cancellation/cancellation';
import { tourWords } from '@/lib/wording/search/tour';
import { yenInWords } from '@/lib/wording/site/money';
import { personName } from '@/lib/wording/site/person-name';
import { receiptWords } from './receipt-words';

export const instant = false;
export const metadata: Metadata = { title: words.receiptTitle, robots: { index: false } };

type Props = { params: Promise<{ reference: string; id: string }> };

export default async function CancellationReceiptPage({ params }: Props) {
  const { reference, id } = await params;
  if (!isBookingReference(reference)) notFound();
  const own = await findOwnBooking(reference);
  if (own === null) redirect(`/bookings?reference=${reference}`);
  const owed = bookingBalance(own);
  const record = await findCancellation(reference, id);
  if (record === null) notFound();
  const { booking, shown } = record;
  const { terms, trip } = booking;
  const receipt = receiptWords(record);
  const nameOf = (travelerId: string) => {
    const one = booking.travelers.find((traveler) => traveler.id === travelerId);
    return one ? `${personName(one.familyName, one.givenName)} 様` : '';
  };
  return (
    <Page width="text">
      <Breadcrumbs
        items={[
          { label: words.bookings, href: '/bookings' },
          { label: words.back, href: `/bookings/${reference}` },
          { label: receipt.title },
        ]}
      />
      <PageTitle kicker={words.kicker(reference)} title={receipt.title} />
      <Notice kind={receipt.kind} title={receipt.done} className="mb-10 print:hidden">
        <p>{words.receiptLead}</p>
      </Notice>
      <Section title={words.figures} id="figures" layout="stacked">
        <DefinitionList items={shown.lines} />
        {shown.staying.length > 0 && (
          <ul className="mt-4">
            {shown.staying.map((one) => (
              <li key={one.id}>{differenceInWords(nameOf(one.id), one)}</li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={words.next} id="next" layout="stacked">
        {nextSteps(record).map((line) => (
          <p key={line}>{line}</p>
        ))}
        {owed !== null && (
          <p className="mt-3 print:hidden">
            <ButtonLink kind="primary" href={`/bookings/${reference}/payment`}>
              {words.payNext(yenInWords(owed.amount))}
            </ButtonLink>
          </p>
        )}
      </Section>
      <Section title={words.people} id="people" layout="stacked">
        <DefinitionList
          items={[
            { term: words.tour, detail: trip.title },
            {
              term: words.departure,
              detail: shownDay(booking.departureDate),
            },
            {
              term: receipt.left,
              detail: record.travelers.map((row) => (
                <span key={row.travelerId} className="block">
                  {nameOf(row.travelerId)}（{receipt.fee} {yenInWords(row.feeYen)}）
                </span>
              )),
            },
            {
              term: words.terms,
              detail: `${terms.title.ja}　${tourWords.termsVersion(terms.version, shownDay(terms.firstDay))}`,
            },
            { term: words.receiptNumber, detail: record.id },
            { term: tourWords.organiser, detail: agency().legalName },
          ]}
        />
      </Section>
      <div className="flex flex-wrap gap-4 print:hidden">
        <ButtonLink href={`/bookings/${reference}`}>{words.back}</ButtonLink>
        <PrintButton />
      </div>
    </Page>
  );
}

function nextSteps(record: CancellationRecord): readonly string[] {
  const lines: string[] = [];
  if (record.refundDueDate !== null) {
    lines.push(words.refundNext(shownDay(calendarDate(record.refundDueDate))));
  }
  if (record.owedYen > 0) lines.push(words.owedNext);
  if (record.differenceYen > 0) lines.push(words.differenceNext);
  if (record.shown.staying.some(({ less }) => less > 0)) lines.push(words.reductionNext);
  return lines.length > 0 ? lines : [words.nothingNext];
}
