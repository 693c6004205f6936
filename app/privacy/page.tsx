import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/button-link';
import { DataTable } from '@/components/ui/data-table';
import { DefinitionList } from '@/components/ui/definition-list';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { PrintButton } from '@/components/ui/print-button';
import { Section } from '@/components/ui/section';
import { agency } from '@/lib/server/system/agency';
import { jointUseWords } from '@/lib/wording/consents/joint-use';
import { foreignEnvironmentWords, outsourcingWords } from '@/lib/wording/consents/outsourcing';
import { overseasWords } from '@/lib/wording/consents/overseas-page';
import { voluntaryWords, privacyWords as words } from '@/lib/wording/consents/privacy';
import { purposesOfUse } from '@/lib/wording/consents/purposes';

export const metadata: Metadata = { title: words.title, description: words.lead };

/** Everything Art. 32(1) asks to be made known, with purposes, provision, safety, retention, cookies and the desk. */
export default function PrivacyPage() {
  const joint = jointUseWords(agency());
  return (
    <Page>
      <PageTitle title={words.title} lead={words.lead} kicker={words.updated} />
      <Section title={words.business.title} id="business">
        <DefinitionList items={words.business.items(agency())} />
      </Section>
      <Section title={words.purposes.title} id="purposes">
        <p className="measure mb-4">{words.purposes.lead}</p>
        <ol className="measure list-decimal space-y-2 pl-6">
          {purposesOfUse.map(({ code, text }) => (
            <li key={code}>{text}</li>
          ))}
        </ol>
      </Section>
      <Section title={words.items.title} id="items">
        <Points points={words.items.list} />
        <p className="measure mt-4">{voluntaryWords}</p>
      </Section>
      <Section title={words.third.title} id="third-parties">
        <Paragraphs texts={words.third.paragraphs} />
        <p className="measure mt-4">
          {words.third.overseas}
          <br />
          <a className="link" href="/privacy/overseas">
            {overseasWords.title}
          </a>
        </p>
      </Section>
      <Section title={words.joint.title} id="joint-use">
        <p className="measure">{joint.text}</p>
        {joint.items.length > 0 && (
          <div className="mt-4">
            <DefinitionList items={joint.items} />
          </div>
        )}
      </Section>
      <Section title={words.outsourcing.title} id="outsourcing">
        <p className="measure">{outsourcingWords(agency())}</p>
      </Section>
      <Section title={words.safety.title} id="safety">
        <Points points={[...words.safety.list, foreignEnvironmentWords(agency())]} />
      </Section>
      <Section title={words.retention.title} id="retention">
        <DataTable
          caption={words.retention.caption}
          captionHidden
          columns={[
            { key: 'what', header: words.retention.what, rowHeader: true, cell: ([what]) => what },
            { key: 'until', header: words.retention.until, cell: ([, until]) => until },
          ]}
          rows={words.retention.rows}
          rowKey={([what]) => what}
        />
      </Section>
      <Section title={words.cookies.title} id="cookies">
        <Paragraphs texts={words.cookies.paragraphs} />
        <div className="mt-6">
          <DataTable
            caption={words.cookies.caption}
            captionHidden
            columns={[
              {
                key: 'name',
                header: words.cookies.name,
                rowHeader: true,
                cell: ([name]) => <span className="break-all">{name}</span>,
              },
              { key: 'use', header: words.cookies.use, cell: ([, use]) => use },
              { key: 'life', header: words.cookies.life, cell: ([, , life]) => life },
            ]}
            rows={words.cookies.rows}
            rowKey={([name]) => name}
          />
        </div>
      </Section>
      <Section title={words.minors.title} id="minors">
        <p className="measure">{words.minors.text}</p>
      </Section>
      <Section title={words.rights.title} id="rights">
        <p className="measure mb-5">{words.rights.text}</p>
        <ButtonLink href="/disclosure-requests">{words.rights.link}</ButtonLink>
      </Section>
      <Section title={words.desk.title} id="desk">
        <DefinitionList items={words.desk.items(agency())} />
        <p className="measure mt-4 text-muted">{words.desk.authority}</p>
      </Section>
      <Section title={words.history.title} id="history">
        <ul>
          {words.history.rows.map(([day, text]) => (
            <li key={day}>
              {day}　{text}
            </li>
          ))}
        </ul>
      </Section>
      <PrintButton />
    </Page>
  );
}

function Points({ points }: { points: readonly string[] }) {
  return (
    <ul className="measure list-disc space-y-2 pl-6">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}

function Paragraphs({ texts }: { texts: readonly string[] }) {
  return (
    <div className="measure space-y-4">
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}
