import type { Metadata } from 'next';
import { connection } from 'next/server';
import { DefinitionList } from '@/components/ui/definition-list';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant as instantOf } from '@/lib/rules/calendar/instant';
import { agency } from '@/lib/server/system/agency';
import { now } from '@/lib/server/system/clock';
import { listSoldTerms } from '@/lib/server/terms/sold-terms';
import {
  sellerFacts,
  transactionFacts,
  commercialWords as words,
} from '@/lib/wording/agency/commercial-transactions';

export const instant = false;
export const metadata: Metadata = { title: words.title, description: words.lead };

/** 特定商取引法に基づく表記. */
export default async function CommercialTransactionsPage() {
  // Made for each request: a build knows no database, and terms change from one day to the next.
  await connection();
  const sold = await listSoldTerms(dayInJapan(instantOf(now().getTime())));
  return (
    <Page>
      <PageTitle title={words.title} lead={words.lead} />
      <Section title={words.seller} id="seller">
        <DefinitionList items={sellerFacts(agency())} />
      </Section>
      <Section title={words.terms} id="terms">
        <DefinitionList
          items={transactionFacts(agency(), sold).map(({ term, detail }) => ({
            term,
            detail: detail.map((text) => <p key={text}>{text}</p>),
          }))}
        />
      </Section>
    </Page>
  );
}
