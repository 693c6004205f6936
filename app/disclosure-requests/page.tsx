import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/button-link';
import { DefinitionList } from '@/components/ui/definition-list';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { choiceKey, choiceOf } from '@/lib/rules/privacy/request-choices';
import { findDisclosureGrant } from '@/lib/server/access/disclosure-grant';
import { agency } from '@/lib/server/system/agency';
import { purposesOfUse } from '@/lib/wording/consents/purposes';
import { disclosureWords as words } from '@/lib/wording/own-data/disclosure';
import { choiceWords } from '@/lib/wording/own-data/request-choices';
import { ChoiceList } from './choice-list';
import { DisclosureCodeForm } from './disclosure-code-form';

export const instant = false;
export const metadata: Metadata = { title: words.title, description: words.lead };

type Props = { searchParams: Promise<{ kind?: string | string[] }> };

/** What may be asked about one's own data, who may ask, what happens next, and where to begin. */
export default async function DisclosureRequestsPage({ searchParams }: Props) {
  const [grant, { kind }] = await Promise.all([findDisclosureGrant(), searchParams]);
  const choice = choiceOf(kind);
  return (
    <Page>
      <PageTitle title={words.title} lead={words.lead} />
      {grant !== null && (
        <div className="mb-10">
          <Notice kind="success">
            {words.start.open}{' '}
            <a className="link" href="/disclosure-requests/held">
              {words.start.openLink}
            </a>
          </Notice>
        </div>
      )}
      <Section title={words.kinds.title} id="kinds">
        <p className="mb-5">{words.kinds.lead}</p>
        <ChoiceList />
      </Section>
      <Section title={words.who.title} id="who">
        <List items={words.who.list} />
      </Section>
      <Section title={words.next.title} id="next">
        <List items={words.next.list} ordered />
        <p className="measure mt-4 text-muted">{words.next.cooling}</p>
      </Section>
      <Section title={words.start.title} id="start">
        <p className="measure mb-6 text-muted text-sm">
          {words.start.purposeBefore}
          {purposesOfUse.find(({ code }) => code === 'enquiries')?.text}
          {words.start.purposeAfter}
        </p>
        {choice !== null && (
          <p className="mb-6 font-bold">{words.start.chosen(choiceWords(choice).label)}</p>
        )}
        <DisclosureCodeForm choice={choice && choiceKey(choice)} />
      </Section>
      <Section title={words.fee.title} id="fee">
        <p>{words.fee.text}</p>
      </Section>
      <Section title={words.desk.title} id="desk">
        <DefinitionList items={words.desk.items(agency())} />
      </Section>
      <ButtonLink href="/privacy">{words.privacyLink}</ButtonLink>
    </Page>
  );
}

function List({ items, ordered = false }: { items: readonly string[]; ordered?: boolean }) {
  const Kind = ordered ? 'ol' : 'ul';
  return (
    <Kind className={`measure space-y-2 pl-6 ${ordered ? 'list-decimal' : 'list-disc'}`}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </Kind>
  );
}
