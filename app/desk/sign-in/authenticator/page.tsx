import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { connection } from 'next/server';
import { toString as qrCode } from 'qrcode';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { enrolSecret } from '@/lib/server/staff/enrol';
import { keptStep } from '@/lib/server/staff/keep-staff';
import { totpAddress } from '@/lib/server/staff/one-time-code';
import { findAttempt } from '@/lib/server/staff/sign-in-attempt';
import { agency } from '@/lib/server/system/agency';
import { now } from '@/lib/server/system/clock';
import { deskSignInWords } from '@/lib/wording/desk/sign-in';
import { AuthenticatorForm } from './authenticator-form';

const words = deskSignInWords.authenticator;

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

/** 認証アプリの登録: the secret as a picture and as text; it counts once a code of it was typed. */
export default async function AuthenticatorPage() {
  await connection();
  const attempt = await findAttempt((await keptStep()) ?? '', 'enrol', now());
  if (attempt === null) redirect('/desk/sign-in');
  const secret = enrolSecret(attempt.row);
  const address = totpAddress(secret, agency().site.name, attempt.staff.email);
  const picture = await qrCode(address, { type: 'svg', margin: 2 });
  return (
    <Page width="form">
      <PageTitle title={words.title} lead={words.lead} />
      <AuthenticatorForm picture={picture} secret={secret.replaceAll(/(.{4})/g, '$1 ').trim()} />
    </Page>
  );
}
