import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { findDisclosureGrant } from '@/lib/server/access/disclosure-grant';
import { disclosureWords } from '@/lib/wording/own-data/disclosure';
import { REQUEST_KINDS } from '@/lib/wording/own-data/request-kinds';
import { RequestForm } from './request-form';

export const instant = false;
export const metadata: Metadata = {
  title: disclosureWords.file.title,
  robots: { index: false },
};

type Props = { searchParams: Promise<{ kind?: string | string[] }> };

export default async function NewRequestPage({ searchParams }: Props) {
  const [grant, { kind }] = await Promise.all([findDisclosureGrant(), searchParams]);
  if (grant === null) redirect('/disclosure-requests#start');
  const chosen = REQUEST_KINDS.find((one) => one === kind) ?? '';
  return (
    <Page width="form">
      <PageTitle
        kicker={disclosureWords.title}
        title={disclosureWords.file.title}
        lead={disclosureWords.file.answerTo(grant.email)}
      />
      <RequestForm formKey={randomUUID()} kind={chosen} />
    </Page>
  );
}
