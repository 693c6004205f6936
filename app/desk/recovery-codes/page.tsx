import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ButtonLink } from '@/components/ui/button-link';
import { Notice } from '@/components/ui/notice';
import { keptRecoveryCodes } from '@/lib/server/staff/keep-staff';
import { openDesk } from '@/lib/server/staff/open-desk';
import { deskSignInWords } from '@/lib/wording/desk/sign-in';
import { DeskPage } from '../desk-page';

const words = deskSignInWords.authenticator;

export const instant = false;
export const metadata: Metadata = { title: words.recoveryTitle, robots: { index: false } };

/** 回復コード: shown to this browser for ten minutes after they were made. */
export default async function RecoveryCodesPage() {
  const staff = await openDesk('desk.open', '/desk');
  const codes = await keptRecoveryCodes();
  if (codes === null) redirect('/desk');
  return (
    <DeskPage staff={staff} current="" title={words.recoveryTitle}>
      <Notice kind="warning">{words.recoveryLead}</Notice>
      <ul className="my-8 grid max-w-[40rem] gap-x-10 gap-y-2 font-mono text-lg sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <ButtonLink href="/desk">{words.goOn}</ButtonLink>
    </DeskPage>
  );
}
