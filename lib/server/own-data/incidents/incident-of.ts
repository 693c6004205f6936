import 'server-only';
import { type CalendarDate, calendarDate } from '@/lib/rules/calendar/calendar-date';
import {
  INCIDENT_STEPS,
  INCIDENT_TRIGGERS,
  incidentDates,
  incidentDue,
  incidentDuties,
} from '@/lib/rules/privacy/incident';
import type {
  DataIncident,
  DataIncidentFinding,
  DataIncidentStep,
} from '../../generated/prisma/client';
import { publicHolidays } from '../../system/holidays';

type By = { readonly staff: { readonly name: string } };
type Row = DataIncident & {
  findings: readonly (DataIncidentFinding & By)[];
  steps: readonly (DataIncidentStep & By)[];
};

/** What is read of an incident with it: its states of knowledge, the last one first, and what was done. */
export const withIncident = {
  findings: { orderBy: { id: 'desc' }, include: { staff: { select: { name: true } } } },
  steps: { orderBy: { at: 'asc' }, include: { staff: { select: { name: true } } } },
} as const;

/** An incident as it stands: what is known by now, what is due until when, what was done. */
export function incidentOf(row: Row) {
  const [last] = row.findings;
  if (last === undefined) throw new Error(`incident ${row.id} without a finding`);
  const finding = {
    ...last,
    knownOn: calendarDate(last.knownOn),
    triggers: INCIDENT_TRIGGERS.filter((one) => last.triggers.includes(one)),
  };
  const dates = incidentDates(finding.knownOn, finding.triggers, publicHolidays);
  const done = INCIDENT_STEPS.filter((step) => row.steps.some(({ kind }) => kind === step));
  const duties = incidentDuties(finding.triggers, done);
  return {
    ...{ id: row.id, recordedAt: row.recordedAt, finding, findings: row.findings.length },
    ...{ dates, duties, due: incidentDue(duties, dates), done: row.steps.flatMap(stepOf) },
  };
}

export type Incident = ReturnType<typeof incidentOf>;

function stepOf({ kind, doneOn, note, staff }: DataIncidentStep & By) {
  const step = INCIDENT_STEPS.find((one) => one === kind);
  const day: CalendarDate = calendarDate(doneOn);
  return step === undefined ? [] : [{ kind: step, doneOn: day, note, by: staff.name }];
}
