import type { Metadata } from 'next';
import Link from 'next/link';
import { ButtonLink } from '@/components/ui/button-link';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Tag } from '@/components/ui/tag';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant as instantOf } from '@/lib/rules/calendar/instant';
import { mayDo } from '@/lib/rules/staff/permissions';
import { listIncidents } from '@/lib/server/own-data/incidents/find-incident';
import type { Incident } from '@/lib/server/own-data/incidents/incident-of';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { shownDay } from '@/lib/server/system/shown-moment';
import { incidentStepWords, deskIncidentWords as words } from '@/lib/wording/desk/incidents';
import { DeskPage } from '../desk-page';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

/** 漏えいなどの記録: what is left to report first, by its day. */
export default async function IncidentsPage() {
  const staff = await openDesk('incident.read', '/desk/incidents');
  const incidents = await listIncidents();
  return (
    <DeskPage staff={staff} current="/desk/incidents" title={words.title} lead={words.lead}>
      {mayDo(staff.role, 'incident.record') && (
        <p className="mb-6">
          <ButtonLink href="/desk/incidents/new" size="small">
            {words.newLink}
          </ButtonLink>
        </p>
      )}
      {incidents.length === 0 ? (
        <EmptyState title={words.empty}>{words.emptyHint}</EmptyState>
      ) : (
        <DataTable
          caption={words.list}
          captionHidden
          rows={incidents}
          rowKey={({ id }) => id}
          columns={[
            { key: 'known', header: words.columns.known, rowHeader: true, cell: knownCell },
            { key: 'due', header: words.columns.due, cell: dueCell },
            { key: 'left', header: words.columns.left, cell: leftCell },
            { key: 'persons', header: words.columns.persons, cell: personsCell },
          ]}
        />
      )}
    </DeskPage>
  );
}

const knownCell = ({ id, finding }: Incident) => (
  <Link href={`/desk/incidents/${id}`} prefetch={false} className="link">
    {shownDay(finding.knownOn)}
  </Link>
);

function dueCell({ due, duties }: Incident) {
  if (due === null) return duties.length > 0 ? words.noDay : '';
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
      {shownDay(due)}
      {due < dayInJapan(instantOf(now().getTime())) && <Tag tone="error">{words.late}</Tag>}
    </span>
  );
}

const leftCell = ({ duties }: Incident) =>
  duties.length === 0
    ? words.nothingLeft
    : duties.map((step) => incidentStepWords[step]).join('、');

const personsCell = ({ finding }: Incident) =>
  finding.persons === null ? words.notCounted : words.people(finding.persons);
