import type { Metadata } from 'next';
import { DefinitionList } from '@/components/ui/definition-list';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { PointList } from '@/components/ui/point-list';
import { Section } from '@/components/ui/section';
import { agency } from '@/lib/server/system/agency';
import { accessibilityWords as words } from '@/lib/wording/agency/accessibility';

export const metadata: Metadata = { title: words.title, description: words.lead };

/** ウェブアクセシビリティ: the aim, what was tried, what is short of it, whom to tell. */
export default function AccessibilityPage() {
  return (
    <Page>
      <PageTitle title={words.title} lead={words.lead} />
      <Section title={words.aim.title} id="aim">
        <p className="measure">{words.aim.text}</p>
      </Section>
      {[words.can, words.tried, words.short].map(({ title, points }) => (
        <Section key={title} title={title}>
          <PointList points={points} />
        </Section>
      ))}
      <Section title={words.ask.title} id="ask">
        <p className="measure mb-4">{words.ask.text}</p>
        <DefinitionList items={words.ask.items(agency())} />
      </Section>
    </Page>
  );
}
