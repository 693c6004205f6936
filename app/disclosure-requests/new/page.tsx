import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { choiceKey, choiceOf } from '@/lib/rules/privacy/request-choices';
import { findDisclosureGrant } from '@/lib/server/access/disclosure-grant';
import { disclosureWords } from '@/lib/wording/own-data/disclosure';
import { choiceWords } from '@/lib/wording/own-data/request-choices';
import { ChoiceList } from '../choice-list';
import { RequestForm } from './request-form';

export const instant = false;
export const metadata: Metadata = {
  title: disclosureWords.file.title,
  robots: { index: false },
};

type Props = { searchParams: Promise<{ kind?: string | string[] }> };

/** The second step: the form of what was chosen; without a choice, the list once more. */
export default async function NewRequestPage({ searchParams }: Props) {
  const [grant, { kind }] = await Promise.all([findDisclosureGrant(), searchParams]);
  const choice = choiceOf(kind);
  const key = choice === null ? '' : `?kind=${choiceKey(choice)}`;
  if (grant === null) redirect(`/disclosure-requests${key}#start`);
  return (
    <Page width="form">
      <PageTitle
        kicker={disclosureWords.file.title}
        title={choice === null ? disclosureWords.file.choose : choiceWords(choice).label}
        lead={choice === null ? disclosureWords.kinds.lead : choiceWords(choice).meaning}
      />
      {choice === null ? (
        <ChoiceList />
      ) : (
        <>
          <p className="mb-8 text-muted">{disclosureWords.file.answerTo(grant.email)}</p>
          <RequestForm formKey={randomUUID()} choice={choice} />
          <p className="mt-8">
            <a className="link" href="/disclosure-requests/new">
              {disclosureWords.file.other}
            </a>
          </p>
        </>
      )}
    </Page>
  );
}
