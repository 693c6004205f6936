import type { Metadata } from 'next';
import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { agency } from '@/lib/server/system/agency';
import { faqWords as words } from '@/lib/wording/agency/faq';

export function generateMetadata(): Metadata {
  return { title: words.title, description: words.lead(agency()) };
}

/** よくあるご質問 of the agency's own. */
export default function FaqPage() {
  const { faq } = agency();
  return (
    <Page>
      <PageTitle title={words.title} lead={words.lead(agency())} />
      <Section title={words.questions} id="questions">
        {faq.length === 0 && <EmptyState title={words.empty} />}
        <dl className="measure space-y-8">
          {faq.map(({ question, answer }) => (
            <div key={question}>
              <dt className="font-bold">{question}</dt>
              <dd className="mt-2 whitespace-pre-line">{answer}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={words.more} id="more">
        <p className="measure mb-4">{words.ask(agency())}</p>
        <ul>
          {words.links.map(({ href, label }) => (
            <li key={href}>
              <Link href={href} prefetch={false} className="link inline-block py-1.5">
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
