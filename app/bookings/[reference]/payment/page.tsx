import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { connection } from 'next/server';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant as instantOf } from '@/lib/rules/calendar/instant';
import { isBookingReference } from '@/lib/schemas/access/booking-reference';
import { findOwnBooking, type OwnBooking } from '@/lib/server/booking/find-own-booking';
import { owedOf } from '@/lib/server/money/owed';
import { now } from '@/lib/server/system/clock';
import { holidaysAround } from '@/lib/server/system/holidays';
import { newSecret } from '@/lib/server/system/sealed';
import { balanceWords as words } from '@/lib/wording/money/balance';
import { payWhatIsOwed } from './actions';
import { PaymentForm } from './payment-form';
import { PaymentOwed } from './payment-owed';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type Props = { params: Promise<{ reference: string }> };

/** 残りのお支払い: what the booking still owes, and the one button that pays it. */
export default async function PaymentPage({ params }: Props) {
  const { reference } = await params;
  if (!isBookingReference(reference)) notFound();
  await connection();
  const booking = await findOwnBooking(reference);
  if (booking === null) redirect(`/bookings?reference=${reference}`);
  const at = instantOf(now().getTime());
  const owed = owedOf(booking, at);
  const calendar = holidaysAround(dayInJapan(at), booking.departureDate);
  const backHref = `/bookings/${reference}`;
  const payable = owed !== null && !owed.waiting;
  const last = lastWaited(booking);
  return (
    <Page width="form">
      <Breadcrumbs
        items={[
          { label: words.bookings, href: '/bookings' },
          { label: words.back, href: backHref },
          { label: words.title },
        ]}
      />
      <PageTitle
        kicker={words.kicker(reference)}
        title={words.title}
        lead={payable ? words.lead : undefined}
      />
      {payable && (last?.status === 'declined' || last?.status === 'voided') && (
        <Notice kind="warning" title={words.notPaidTitle} className="mb-10">
          {words.notPaid[last.status]}
        </Notice>
      )}
      <PaymentForm
        action={payWhatIsOwed.bind(null, reference)}
        attempt={newSecret()}
        seenYen={payable ? owed.balance.amount : null}
        backHref={backHref}
      >
        {payable ? (
          <PaymentOwed {...{ booking, owed, at, calendar }} />
        ) : (
          <EmptyState
            title={owed === null ? words.nothingTitle : words.waitingTitle}
            actions={
              <>
                {last?.redirectUrl && (
                  <ButtonLink kind="primary" href={last.redirectUrl}>
                    {words.waitingThere}
                  </ButtonLink>
                )}
                <ButtonLink href={backHref}>{words.toBooking}</ButtonLink>
              </>
            }
          >
            {owed === null ? words.nothing : words.waiting}
          </EmptyState>
        )}
      </PaymentForm>
    </Page>
  );
}

/** The last payment, if the card company was to tell of it later. */
function lastWaited({ payments }: OwnBooking) {
  const last = payments.findLast(({ purpose }) => purpose === 'balance');
  return last?.pendingAt ? last : null;
}
