import type { Metadata } from 'next';
import { DefinitionList } from '@/components/ui/definition-list';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { agency } from '@/lib/server/system/agency';
import {
  sellerFacts,
  transactionFacts,
  commercialWords as words,
} from '@/lib/wording/agency/commercial-transactions';

export const metadata: Metadata = { title: words.title, description: words.lead };

/** 特定商取引法に基づく表記. */
export default function CommercialTransactionsPage() {
  return (
    <Page>
      <PageTitle title={words.title} lead={words.lead} />
      <Section title={words.seller} id="seller">
        <DefinitionList items={sellerFacts(agency())} />
      </Section>
      <Section title={words.terms} id="terms">
        <DefinitionList items={transactionFacts} />
      </Section>
    </Page>
  );
}
