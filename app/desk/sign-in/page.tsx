import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { PasskeyForm } from '@/components/desk/passkey-form';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { findStaff } from '@/lib/server/staff/current-staff';
import { deskPath } from '@/lib/server/staff/open-desk';
import { passkeyWords, deskSignInWords as words } from '@/lib/wording/desk/sign-in';
import { signInWithPasskey } from '../passkey-actions';
import { StaffSignInForm } from './staff-sign-in-form';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type SignInPageProps = { searchParams: Promise<{ back?: string }> };

/** The staff's own door, apart from the travelers'. */
export default async function StaffSignInPage({ searchParams }: SignInPageProps) {
  const back = deskPath((await searchParams).back);
  if ((await findStaff()) !== null) redirect(back);
  return (
    <Page width="form">
      <PageTitle title={words.title} lead={words.lead}>
        <p className="mt-2">
          <a className="link" href="/bookings">
            {words.customers}
          </a>
        </p>
      </PageTitle>
      <StaffSignInForm back={back} />
      <PasskeyForm action={signInWithPasskey} label={passkeyWords.signIn} back={back} />
      <p className="mt-8 text-muted text-sm">{words.locked}</p>
    </Page>
  );
}
