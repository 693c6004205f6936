import type { Metadata } from 'next';
import { DefinitionList } from '@/components/ui/definition-list';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { agency } from '@/lib/server/system/agency';
import {
  companyFacts,
  contactFacts,
  guaranteeFacts,
  officeFacts,
  plateFacts,
  companyWords as words,
} from '@/lib/wording/agency/company';

export const metadata: Metadata = { title: words.title, description: words.lead };

/** 会社概要: what the profile says of the agency, and what its registration plate shows. */
export default function CompanyPage() {
  const { about, offices } = agency();
  return (
    <Page>
      <PageTitle title={words.title} lead={words.lead}>
        {about.map((text) => (
          <p key={text} className="measure mt-4">
            {text}
          </p>
        ))}
      </PageTitle>
      <Section title={words.company} id="company">
        <DefinitionList items={companyFacts(agency())} />
      </Section>
      <Section title={words.plate} id="plate" note={words.plateNote}>
        <DefinitionList items={plateFacts(agency())} />
      </Section>
      <Section title={words.offices} id="offices" note={words.managerNote}>
        <div className="space-y-8">
          {offices.map((office) => (
            <div key={office.name}>
              <h3 className="mb-2 text-subheading">{office.name}</h3>
              <DefinitionList items={officeFacts(office)} />
            </div>
          ))}
        </div>
      </Section>
      <Section title={words.guarantee} id="guarantee">
        <DefinitionList items={guaranteeFacts(agency())} />
      </Section>
      <Section title={words.contacts} id="contacts">
        <DefinitionList items={contactFacts(agency())} />
      </Section>
    </Page>
  );
}
