import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { connection } from 'next/server';
import { ButtonForm } from '@/components/forms/button-form';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { ButtonLink } from '@/components/ui/button-link';
import { DefinitionList } from '@/components/ui/definition-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { isBookingReference } from '@/lib/schemas/access/booking-reference';
import { findWaiting } from '@/lib/server/application/waiting/find-waiting';
import { findOwnBooking } from '@/lib/server/booking/find-own-booking';
import { periodOf } from '@/lib/server/booking/mail-facts';
import { now } from '@/lib/server/system/clock';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { checkPageWords } from '@/lib/wording/booking/check-page';
import { waitingWords as words } from '@/lib/wording/booking/waiting-list';
import { balanceWords } from '@/lib/wording/money/balance';
import { yenInWords } from '@/lib/wording/site/money';
import { takeOffer } from './actions';

export const instant = false;
export const metadata: Metadata = { title: words.offerPage, robots: { index: false } };

type Props = {
  params: Promise<{ reference: string }>;
  searchParams: Promise<{ 'too-late'?: string }>;
};

/** お席のご案内: what is offered, to when, and the one button that takes it. Opening the page decides nothing (D2-3.3b). */
export default async function OfferPage({ params, searchParams }: Props) {
  const { reference } = await params;
  if (!isBookingReference(reference)) notFound();
  await connection();
  const booking = await findOwnBooking(reference);
  if (booking === null) redirect(`/bookings?reference=${reference}`);
  const waiting = await findWaiting(booking.id);
  const until = booking.acceptedAt === null ? (waiting?.offerUntil ?? null) : null;
  const backHref = `/bookings/${reference}`;
  const payment = booking.payments.find(({ status }) => status === 'authorised');
  const late = (await searchParams)['too-late'] !== undefined;
  return (
    <Page width="form">
      <Breadcrumbs
        items={[
          { label: balanceWords.bookings, href: '/bookings' },
          { label: balanceWords.back, href: backHref },
          { label: words.offerPage },
        ]}
      />
      {until === null || until <= now() ? (
        <EmptyState
          title={words.offerPage}
          actions={<ButtonLink href={backHref}>{words.back}</ButtonLink>}
        >
          {late || until !== null ? words.offerLate : words.offerNone}
        </EmptyState>
      ) : (
        <>
          <PageTitle
            kicker={balanceWords.kicker(reference)}
            title={words.offerTitle}
            lead={words.offerLead(shownMoment(until))}
          />
          <DefinitionList
            items={[
              { term: checkPageWords.tourTitle, detail: booking.trip.title },
              { term: checkPageWords.departure, detail: periodOf(booking) },
              { term: words.party, detail: words.partyOf(waiting?.seats ?? 0) },
              { term: checkPageWords.total, detail: yenInWords(booking.totalYen) },
            ]}
          />
          <Section title={words.offerOpen} layout="stacked" className="mt-10">
            {payment && (
              <p className="measure mb-3">
                {words.offerPay(yenInWords(payment.amountYen), payment.methodLabel ?? '')}
              </p>
            )}
            <p className="measure mb-5">{words.offerWhat}</p>
            <ButtonForm
              action={takeOffer.bind(null, reference)}
              label={words.offerTake}
              kind="primary"
            />
            <p className="measure mt-8">{words.offerDecline}</p>
            <p className="mt-3">
              <a className="link" href={`${backHref}#withdraw`}>
                {words.back}
              </a>
            </p>
          </Section>
        </>
      )}
    </Page>
  );
}
