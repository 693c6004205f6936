import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { AuthenticatorForm } from '@/components/desk/authenticator-form';
import { keptStep } from '@/lib/server/staff/keep-staff';
import { openDesk } from '@/lib/server/staff/open-desk';
import { findOwnAttempt } from '@/lib/server/staff/replace-authenticator';
import { shownSecret } from '@/lib/server/staff/shown-secret';
import { now } from '@/lib/server/system/clock';
import { ownAccessWords as words } from '@/lib/wording/desk/own-access';
import { DeskPage } from '../../desk-page';
import { takeNewAuthenticator } from '../access-actions';

export const instant = false;
export const metadata: Metadata = { title: words.authenticatorTitle, robots: { index: false } };

/** 認証アプリの登録し直し: the one in use counts until a code of the new one was typed. */
export default async function NewAuthenticatorPage() {
  const staff = await openDesk('account.change', '/desk/account/authenticator');
  const attempt = await findOwnAttempt(staff, (await keptStep()) ?? '', now());
  if (attempt === null) redirect('/desk/account');
  const shown = await shownSecret(attempt, staff.email);
  return (
    <DeskPage
      back={{ href: '/desk/account', label: words.authenticatorBack }}
      staff={staff}
      current=""
      title={words.authenticatorTitle}
      lead={words.authenticatorLead}
    >
      <div className="max-w-[32rem]">
        <AuthenticatorForm action={takeNewAuthenticator} {...shown} />
      </div>
    </DeskPage>
  );
}
