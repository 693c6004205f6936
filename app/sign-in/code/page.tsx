import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { CodeForm } from '@/components/forms/code-form';
import { CodeHelp } from '@/components/forms/code-help';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { findPendingCode } from '@/lib/server/access/code-cookie';
import { showsMails } from '@/lib/server/system/mail/shows-mails';
import { codeWords, signInWords } from '@/lib/wording/access/access';
import { enterSignInCode } from '../actions';

export const instant = false;
export const metadata: Metadata = { title: codeWords.title, robots: { index: false } };

export default async function SignInCodePage() {
  const pending = await findPendingCode('sign-in');
  if (pending === null) redirect('/sign-in');
  return (
    <Page width="form">
      <PageTitle
        kicker={signInWords.title}
        title={codeWords.title}
        lead={codeWords.sent(pending.email)}
      />
      <CodeForm action={enterSignInCode} />
      <CodeHelp startHref="/sign-in" demo={showsMails()} />
    </Page>
  );
}
