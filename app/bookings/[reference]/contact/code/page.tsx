import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { CodeForm } from '@/components/forms/code-form';
import { CodeHelp } from '@/components/forms/code-help';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { findPendingCode } from '@/lib/server/access/code-cookie';
import { findOwnBooking } from '@/lib/server/booking/find-own-booking';
import { showsMails } from '@/lib/server/system/mail/shows-mails';
import { changeContactWords as words } from '@/lib/wording/booking/change-contact';
import { confirmNewAddress } from '../actions';

export const instant = false;
export const metadata: Metadata = { title: words.code.title, robots: { index: false } };

type CodePageProps = { params: Promise<{ reference: string }> };

/** Where the code that went to the new mail address is entered. */
export default async function NewAddressPage({ params }: CodePageProps) {
  const { reference } = await params;
  if ((await findOwnBooking(reference)) === null) notFound();
  const pending = await findPendingCode('contact');
  if (pending === null) redirect(`/bookings/${reference}/contact`);
  return (
    <Page width="form">
      <PageTitle
        kicker={reference}
        title={words.code.title}
        lead={words.code.lead(pending.email)}
      />
      <CodeForm action={confirmNewAddress} />
      <CodeHelp startHref={`/bookings/${reference}/contact`} demo={showsMails()} />
    </Page>
  );
}
