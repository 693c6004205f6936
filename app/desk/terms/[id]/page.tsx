import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DoneNotice } from '@/components/desk/done-notice';
import { Differences } from '@/components/desk/terms/differences';
import { FindingList } from '@/components/desk/terms/finding-list';
import { TermsPicture } from '@/components/desk/terms/terms-picture';
import { ButtonLink } from '@/components/ui/button-link';
import { type Definition, DefinitionList } from '@/components/ui/definition-list';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { doneIn } from '@/lib/schemas/site/done-in';
import { addressedTerms } from '@/lib/server/desk/terms/addressed-terms';
import { type OpenTerms, openTermsVersion } from '@/lib/server/desk/terms/open-terms';
import { openDesk } from '@/lib/server/staff/open-desk';
import { agency } from '@/lib/server/system/agency';
import { now } from '@/lib/server/system/clock';
import { publicHolidays } from '@/lib/server/system/holidays';
import { shownDay, shownMoment } from '@/lib/server/system/shown-moment';
import { addressOf } from '@/lib/terms/terms-name';
import { deskTermsWords as words } from '@/lib/wording/desk/terms';
import { deskPublishTermsWords as publishWords } from '@/lib/wording/desk/terms-publish';
import { DeskPage } from '../../desk-page';
import { Publication } from './publication';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type VersionPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ done?: string }>;
};

/** One version: what was found in it, what it comes to, and how it is printed. */
export default async function VersionPage({ params, searchParams }: VersionPageProps) {
  const name = addressedTerms((await params).id);
  const address = `/desk/terms/${addressOf(name)}`;
  const staff = await openDesk('terms.read', address);
  const found = await openTermsVersion(name, now());
  if (found === null) notFound();
  const { version, terms, findings, replaced } = found;
  return (
    <DeskPage
      staff={staff}
      current="/desk/terms"
      title={version.title || words.untitled}
      lead={words.name(version.termsId, version.version)}
    >
      <DoneNotice said={doneIn(publishWords.done, (await searchParams).done)} />
      <DefinitionList items={factsOf(found)} />
      <Section title={publishWords.title} id="publication" className="mt-10">
        <Publication staff={staff} found={found} />
      </Section>
      <Section title={words.parts.findings} id="findings">
        <FindingList findings={findings} terms={terms} />
      </Section>
      {terms !== null && version.state !== 'shipped' && (
        <Section title={words.parts.differences} id="differences" layout="stacked">
          {replaced === null ? (
            <p>{publishWords.noneBefore}</p>
          ) : (
            <Differences
              before={replaced}
              after={terms}
              calendar={publicHolidays}
              agencyName={agency().tradeName}
            />
          )}
        </Section>
      )}
      {terms === null ? (
        <Notice className="mb-10">{words.unreadable}</Notice>
      ) : (
        <TermsPicture terms={terms} calendar={publicHolidays} agencyName={agency().tradeName} />
      )}
      <Section title={words.parts.file} id="file">
        <p className="mb-4 text-muted text-sm">{words.exportHint}</p>
        <p className="flex flex-wrap gap-4">
          <ButtonLink href={`${address}/file`}>{words.export}</ButtonLink>
          <ButtonLink href="/desk/terms">{words.back}</ButtonLink>
        </p>
      </Section>
    </DeskPage>
  );
}

function factsOf({ version, standing, bookings, names }: OpenTerms): readonly Definition[] {
  const by = (id: string | null, at: Date | null) =>
    id !== null && at !== null
      ? words.by(names.get(id) ?? words.somebody, shownMoment(at))
      : words.shippedBy;
  const approved = version.approvedAt !== null;
  return [
    { term: words.state, detail: words.states[standing] },
    {
      term: words.firstDay,
      detail: version.firstDay === '' ? words.noFirstDay : shownDay(calendarDate(version.firstDay)),
    },
    { term: words.bookings, detail: words.count(bookings) },
    { term: words.begunFrom, detail: version.begunFrom ?? words.fromNothing },
    { term: words.writtenBy, detail: by(version.changedById, version.changedAt) },
    ...(approved
      ? [{ term: words.approvedBy, detail: by(version.approvedById, version.approvedAt) }]
      : []),
  ];
}
