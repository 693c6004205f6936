import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { connection } from 'next/server';
import { AuthenticatorForm } from '@/components/desk/authenticator-form';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { keptStep } from '@/lib/server/staff/keep-staff';
import { shownSecret } from '@/lib/server/staff/shown-secret';
import { findAttempt } from '@/lib/server/staff/sign-in-attempt';
import { now } from '@/lib/server/system/clock';
import { deskSignInWords } from '@/lib/wording/desk/sign-in';
import { registerAuthenticator } from '../../actions';

const words = deskSignInWords.authenticator;

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

/** 認証アプリの登録: the secret as a picture and as text; it counts once a code of it was typed. */
export default async function AuthenticatorPage() {
  await connection();
  const attempt = await findAttempt((await keptStep()) ?? '', 'enrol', now());
  if (attempt === null) redirect('/desk/sign-in');
  const shown = await shownSecret(attempt.row, attempt.staff.email);
  return (
    <Page width="form">
      <PageTitle title={words.title} lead={words.lead} />
      <AuthenticatorForm action={registerAuthenticator} {...shown} />
    </Page>
  );
}
