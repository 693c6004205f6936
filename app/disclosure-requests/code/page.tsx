import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { CodeForm } from '@/components/forms/code-form';
import { CodeHelp } from '@/components/forms/code-help';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { choiceKey, choiceOf } from '@/lib/rules/privacy/request-choices';
import { findPendingCode } from '@/lib/server/access/code-cookie';
import { showsMails } from '@/lib/server/system/mail/shows-mails';
import { codeWords } from '@/lib/wording/access/access';
import { disclosureWords } from '@/lib/wording/own-data/disclosure';
import { enterDisclosureCode } from '../actions';

export const instant = false;
export const metadata: Metadata = { title: codeWords.title, robots: { index: false } };

type Props = { searchParams: Promise<{ kind?: string | string[] }> };

export default async function DisclosureCodePage({ searchParams }: Props) {
  const choice = choiceOf((await searchParams).kind);
  const pending = await findPendingCode('disclosure');
  if (pending === null) redirect('/disclosure-requests');
  return (
    <Page width="form">
      <PageTitle
        kicker={disclosureWords.title}
        title={codeWords.title}
        lead={disclosureWords.code.lead(pending.email)}
      />
      <CodeForm action={enterDisclosureCode}>
        {choice && <input type="hidden" name="choice" value={choiceKey(choice)} />}
      </CodeForm>
      <CodeHelp startHref="/disclosure-requests#start" demo={showsMails()} />
    </Page>
  );
}
