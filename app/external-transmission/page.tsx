import type { Metadata } from 'next';
import Link from 'next/link';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { PointList } from '@/components/ui/point-list';
import { Section } from '@/components/ui/section';
import { agency } from '@/lib/server/system/agency';
import { transmissionWords as words } from '@/lib/wording/agency/external-transmission';

export const metadata: Metadata = { title: words.title, description: words.lead };

/** 外部送信: that there is none, and what that rests on. */
export default function ExternalTransmissionPage() {
  return (
    <Page>
      <PageTitle title={words.title} lead={words.lead} />
      <Section title={words.none.title} id="none">
        <p className="measure mb-4">{words.none.text}</p>
        <PointList points={words.none.points} />
      </Section>
      <Section title={words.kept.title} id="kept">
        <p className="measure">{words.kept.text}</p>
        <p className="mt-2">
          <Link href="/privacy#cookies" prefetch={false} className="link inline-block py-1">
            {words.kept.link}
          </Link>
        </p>
      </Section>
      <Section title={words.elsewhere.title} id="elsewhere">
        <p className="measure">{words.elsewhere.text}</p>
        <p className="mt-2">
          <Link href="/privacy" prefetch={false} className="link inline-block py-1">
            {words.elsewhere.link}
          </Link>
        </p>
      </Section>
      <Section title={words.changes.title} id="changes">
        <p className="measure">{words.changes.text(agency())}</p>
      </Section>
    </Page>
  );
}
