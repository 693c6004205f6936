import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { AddressPurpose } from '@/components/travel/address-purpose';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { findViewer } from '@/lib/server/access/viewer';
import { signInWords } from '@/lib/wording/access/access';
import { SignInForm } from './sign-in-form';

export const instant = false;
export const metadata: Metadata = { title: signInWords.title, robots: { index: false } };

export default async function SignInPage() {
  if ((await findViewer()) !== null) redirect('/bookings');
  return (
    <Page width="form">
      <PageTitle kicker={signInWords.kicker} title={signInWords.title} lead={signInWords.lead} />
      <AddressPurpose />
      <SignInForm />
      <div className="mt-12 space-y-2 border-line border-t pt-5 text-muted">
        <p>
          {signInWords.guest}{' '}
          <a className="link" href="/bookings">
            {signInWords.guestLink}
          </a>
        </p>
        <p>{signInWords.afterwards}</p>
      </div>
    </Page>
  );
}
