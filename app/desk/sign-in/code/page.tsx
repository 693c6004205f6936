import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { connection } from 'next/server';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { keptStep } from '@/lib/server/staff/keep-staff';
import { deskPath } from '@/lib/server/staff/open-desk';
import { findAttempt } from '@/lib/server/staff/sign-in-attempt';
import { now } from '@/lib/server/system/clock';
import { deskSignInWords } from '@/lib/wording/desk/sign-in';
import { StaffCodeForm } from './staff-code-form';

const words = deskSignInWords.code;

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type CodePageProps = { searchParams: Promise<{ back?: string }> };

export default async function StaffCodePage({ searchParams }: CodePageProps) {
  await connection();
  const back = deskPath((await searchParams).back);
  const attempt = await findAttempt((await keptStep()) ?? '', 'second-factor', now());
  if (attempt === null) redirect(`/desk/sign-in?back=${encodeURIComponent(back)}`);
  return (
    <Page width="form">
      <PageTitle kicker={deskSignInWords.title} title={words.title} lead={words.lead} />
      <StaffCodeForm back={back} />
    </Page>
  );
}
