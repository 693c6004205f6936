import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant as instantOf } from '@/lib/rules/calendar/instant';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { deskIncidentWords as words } from '@/lib/wording/desk/incidents';
import { DeskPage } from '../../desk-page';
import { recordHere } from '../actions';
import { FindingForm } from '../finding-form';

export const instant = false;
export const metadata: Metadata = { title: words.newTitle, robots: { index: false } };

/** 漏えいなどを記録する: as much as is known. */
export default async function NewIncidentPage() {
  const staff = await openDesk('incident.record', '/desk/incidents/new');
  const today = dayInJapan(instantOf(now().getTime()));
  return (
    <DeskPage
      back={{ href: '/desk/incidents', label: words.back }}
      staff={staff}
      current="/desk/incidents"
      title={words.newTitle}
      lead={words.newLead}
    >
      <FindingForm
        action={recordHere}
        press={randomUUID()}
        known={{ knownOn: today }}
        submit={words.record}
      />
    </DeskPage>
  );
}
