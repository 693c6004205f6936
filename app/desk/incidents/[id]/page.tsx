import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DoneNotice } from '@/components/desk/done-notice';
import { TextAreaField } from '@/components/forms/text-area-field';
import { Section } from '@/components/ui/section';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant as instantOf } from '@/lib/rules/calendar/instant';
import { mayDo } from '@/lib/rules/staff/permissions';
import { doneIn } from '@/lib/schemas/site/done-in';
import { addressedId } from '@/lib/server/access/who';
import { findIncident } from '@/lib/server/own-data/incidents/find-incident';
import { openDesk } from '@/lib/server/staff/open-desk';
import { agency } from '@/lib/server/system/agency';
import { now } from '@/lib/server/system/clock';
import { shownDay } from '@/lib/server/system/shown-moment';
import { incidentDraft } from '@/lib/wording/desk/incident-draft';
import { incidentTitle, deskIncidentWords as words } from '@/lib/wording/desk/incidents';
import { DeskPage } from '../../desk-page';
import { addHere, markHere } from '../actions';
import { FindingForm } from '../finding-form';
import { IncidentDuties, knownOf } from './incident-duties';
import { MarkForm } from './mark-form';
import { PersonsCount } from './persons-count';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type IncidentPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ done?: string; from?: string; until?: string }>;
};

/** One incident: what is due until when, what was done, who is concerned, what they are told. */
export default async function IncidentPage({ params, searchParams }: IncidentPageProps) {
  const id = addressedId((await params).id);
  const staff = await openDesk('incident.read', `/desk/incidents/${id}`);
  const incident = await findIncident(id);
  if (incident === null) notFound();
  const { done, from = '', until = '' } = await searchParams;
  const { finding, findings, duties } = incident;
  const { site, privacy } = agency();
  const contact = `${privacy.desk.department}　電話 ${privacy.desk.telephone}`;
  const mayWrite = mayDo(staff.role, 'incident.record');
  return (
    <DeskPage
      back={{ href: '/desk/incidents', label: words.back }}
      staff={staff}
      current="/desk/incidents"
      title={incidentTitle(shownDay(finding.knownOn))}
    >
      <DoneNotice said={doneIn(words.said, done)} />
      <Section title={words.dates} id="dates" note={words.countedFrom}>
        <IncidentDuties incident={incident} />
      </Section>
      {mayWrite && duties.length > 0 && (
        <Section title={words.mark} id="mark">
          <MarkForm
            action={markHere.bind(null, id)}
            duties={duties}
            today={dayInJapan(instantOf(now().getTime()))}
          />
        </Section>
      )}
      <Section title={words.counting} id="persons" note={words.countingHint}>
        <PersonsCount staff={staff} asked={{ id, from, until }} />
      </Section>
      <Section title={words.draft} id="draft" note={words.draftHint}>
        <TextAreaField
          name="draft"
          label={words.draft}
          rows={18}
          readOnly
          defaultValue={incidentDraft(finding, { name: site.name, contact })}
        />
      </Section>
      {mayWrite && (
        <Section title={words.known} id="known" note={words.knownTimes(findings)}>
          <FindingForm
            key={String(finding.id)}
            action={addHere.bind(null, id)}
            press={randomUUID()}
            known={knownOf(finding)}
            submit={words.add}
          />
        </Section>
      )}
    </DeskPage>
  );
}
