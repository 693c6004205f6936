import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant as instantOf } from '@/lib/rules/calendar/instant';
import { openMatters } from '@/lib/rules/contract/trip-matter';
import { wasTravelled } from '@/lib/rules/contract/trip-settlement';
import { isBookingReference } from '@/lib/schemas/access/booking-reference';
import { findBookingNow } from '@/lib/server/contract/find-booking-now';
import { now } from '@/lib/server/system/clock';
import { reportWords as words } from '@/lib/wording/after-trip/matters';
import { bookingsWords } from '@/lib/wording/booking/own-bookings';
import { tellMatterHere } from './actions';
import { EarlierMatters } from './earlier-matters';
import { matterHints } from './matter-hints';
import { ReportForm } from './report-form';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type Props = {
  params: Promise<{ reference: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

/** 旅行中の相違・損害のお申し出, with the last day of each, and what was told before. */
export default async function ReportsPage({ params, searchParams }: Props) {
  const { reference } = await params;
  if (!isBookingReference(reference)) notFound();
  const booking = await findBookingNow(reference);
  if (booking === null) redirect(`/bookings?reference=${reference}`);
  const at = instantOf(now().getTime());
  const open = wasTravelled(booking.status) ? openMatters(booking, at, booking.terms) : [];
  const { done } = await searchParams;
  return (
    <Page width="form">
      <Breadcrumbs
        items={[
          { label: bookingsWords.title, href: '/bookings' },
          { label: words.back, href: `/bookings/${reference}` },
          { label: words.title },
        ]}
      />
      <PageTitle kicker={reference} title={words.title} lead={words.lead} />
      {done === 'told' && (
        <Notice kind="success" live="status" className="mb-10">
          {words.done}
        </Notice>
      )}
      {open.length === 0 ? (
        <Notice>{words.closed}</Notice>
      ) : (
        <>
          {open.includes('difference') && (
            <Notice kind="warning" className="mb-8">
              {words.onTheSpot}
            </Notice>
          )}
          <ReportForm
            action={tellMatterHere.bind(null, reference)}
            kinds={matterHints(booking, open)}
            today={dayInJapan(at)}
            press={randomUUID()}
          />
        </>
      )}
      {booking.matters.length > 0 && (
        <Section id="earlier" title={words.earlier} layout="stacked">
          <EarlierMatters matters={booking.matters} />
        </Section>
      )}
    </Page>
  );
}
