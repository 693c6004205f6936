import type { Metadata } from 'next';
import { PasskeyForm } from '@/components/desk/passkey-form';
import { deskPath, openDesk } from '@/lib/server/staff/open-desk';
import { listPasskeys } from '@/lib/server/staff/passkeys/own-passkeys';
import { deskSignInWords, passkeyWords } from '@/lib/wording/desk/sign-in';
import { DeskPage } from '../desk-page';
import { confirmWithPasskey } from '../passkey-actions';
import { ConfirmForm } from './confirm-form';

const words = deskSignInWords.confirm;

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type ConfirmPageProps = { searchParams: Promise<{ back?: string }> };

export default async function ConfirmPage({ searchParams }: ConfirmPageProps) {
  const back = deskPath((await searchParams).back);
  const staff = await openDesk('desk.open', back);
  const hasPasskey = (await listPasskeys(staff.staffId)).length > 0;
  return (
    <DeskPage staff={staff} current="" title={words.title} lead={words.lead}>
      <div className="max-w-[32rem]">
        <ConfirmForm back={back} email={staff.email} />
        {hasPasskey && (
          <PasskeyForm action={confirmWithPasskey} label={passkeyWords.confirm} back={back} />
        )}
      </div>
    </DeskPage>
  );
}
