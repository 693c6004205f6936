import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { CodeForm } from '@/components/forms/code-form';
import { CodeHelp } from '@/components/forms/code-help';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { findPendingCode } from '@/lib/server/access/code-cookie';
import { showsMails } from '@/lib/server/system/mail/shows-mails';
import { codeWords } from '@/lib/wording/access/access';
import { bookingsWords } from '@/lib/wording/booking/own-bookings';
import { enterBookingCode } from '../actions';

export const instant = false;
export const metadata: Metadata = { title: codeWords.title, robots: { index: false } };

export default async function BookingCodePage() {
  const pending = await findPendingCode('booking');
  if (pending === null) redirect('/bookings');
  return (
    <Page width="form">
      <PageTitle
        kicker={bookingsWords.title}
        title={codeWords.title}
        lead={codeWords.sentForBooking(pending.email)}
      />
      <CodeForm action={enterBookingCode} />
      <CodeHelp startHref="/bookings" demo={showsMails()} />
    </Page>
  );
}
