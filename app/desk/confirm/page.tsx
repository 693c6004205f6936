import type { Metadata } from 'next';
import { deskPath, openDesk } from '@/lib/server/staff/open-desk';
import { deskSignInWords } from '@/lib/wording/desk/sign-in';
import { DeskPage } from '../desk-page';
import { ConfirmForm } from './confirm-form';

const words = deskSignInWords.confirm;

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type ConfirmPageProps = { searchParams: Promise<{ back?: string }> };

export default async function ConfirmPage({ searchParams }: ConfirmPageProps) {
  const back = deskPath((await searchParams).back);
  const staff = await openDesk('desk.open', back);
  return (
    <DeskPage staff={staff} current="" title={words.title} lead={words.lead}>
      <div className="max-w-[32rem]">
        <ConfirmForm back={back} email={staff.email} />
      </div>
    </DeskPage>
  );
}
