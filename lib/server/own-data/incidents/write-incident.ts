import 'server-only';
import { type CalendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import type { IncidentStep, IncidentTrigger } from '@/lib/rules/privacy/incident';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import { audit } from '../../staff/audit';
import { byStaff } from '../../staff/by-staff';
import type { Staff } from '../../staff/staff-session';
import type { Tx } from '../../system/db';
import { incidentOf, withIncident } from './incident-of';

export interface Finding {
  readonly knownOn: CalendarDate;
  readonly triggers: readonly IncidentTrigger[];
  readonly overview: string;
  readonly items: string;
  readonly cause: string;
  readonly secondaryDamage: string;
  readonly otherFacts: string;
  readonly persons: number | null;
  readonly foundHow: string;
  readonly press: string;
}

export type IncidentRefusal =
  | StaffObjection
  | 'not-found'
  | 'in-future'
  | 'done-already'
  | 'must-report'
  | 'not-a-report';

type IncidentAnswer =
  | { readonly kind: 'done'; readonly id: string }
  | { readonly kind: 'refused'; readonly reason: IncidentRefusal };

const refused = (reason: IncidentRefusal): IncidentAnswer => ({ kind: 'refused', reason });
const done = (id: string): IncidentAnswer => ({ kind: 'done', id });
const inFuture = (day: CalendarDate, at: Date) => day > dayInJapan(instant(at.getTime()));
const subjectOf = (id: string) => ({ subjectKind: 'incident', subjectId: id });

/** 漏えい等の記録: what is known on the day on which it became known (privacy P80). The same press again records nothing. */
export async function recordIncident(
  staff: Staff,
  finding: Finding,
  at: Date,
): Promise<IncidentAnswer> {
  return byStaff(staff, 'incident.record', at, async (tx) => {
    if (inFuture(finding.knownOn, at)) return refused('in-future');
    const key = { idempotencyKey: finding.press };
    const same = await tx.dataIncident.findUnique({ where: key });
    if (same !== null) return done(same.id);
    const { id } = await tx.dataIncident.create({ data: { ...key, recordedAt: at } });
    await writeFinding(tx, staff, { id, finding, act: 'incident-recorded' }, at);
    return done(id);
  });
}

/** What is known by now; what was known before stays in the record. */
export async function addFinding(
  staff: Staff,
  { id, finding }: { readonly id: string; readonly finding: Finding },
  at: Date,
): Promise<IncidentAnswer> {
  return byStaff(staff, 'incident.record', at, async (tx) => {
    if (inFuture(finding.knownOn, at)) return refused('in-future');
    if ((await lockIncident(tx, id)) === null) return refused('not-found');
    const same = await tx.dataIncidentFinding.findUnique({
      where: { idempotencyKey: finding.press },
    });
    if (same === null) await writeFinding(tx, staff, { id, finding, act: 'finding-added' }, at);
    return done(id);
  });
}

/** 速報・確報・本人への通知 was done, or nothing has to be reported; each once. */
export async function markIncident(
  staff: Staff,
  step: {
    readonly id: string;
    readonly kind: IncidentStep;
    readonly doneOn: CalendarDate;
    readonly note: string;
  },
  at: Date,
): Promise<IncidentAnswer> {
  return byStaff(staff, 'incident.record', at, async (tx) => {
    if (inFuture(step.doneOn, at)) return refused('in-future');
    const incident = await lockIncident(tx, step.id);
    if (incident === null) return refused('not-found');
    if (incident.done.some(({ kind }) => kind === step.kind)) return refused('done-already');
    const reportable = incident.dates !== null;
    if (reportable === (step.kind === 'no-report'))
      return refused(reportable ? 'must-report' : 'not-a-report');
    const { id: incidentId, ...said } = step;
    await tx.dataIncidentStep.create({
      data: { incidentId, ...said, at, staffId: staff.staffId },
    });
    const detail = { act: step.kind };
    await audit(tx, staff, { command: 'incident.record', ...subjectOf(incidentId), detail }, at);
    return done(incidentId);
  });
}

async function lockIncident(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT id FROM "DataIncident" WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await tx.dataIncident.findUnique({ where: { id }, include: withIncident });
  return row && incidentOf(row);
}

async function writeFinding(
  tx: Tx,
  staff: Staff,
  { id, finding, act }: { id: string; finding: Finding; act: string },
  at: Date,
): Promise<void> {
  const { press, triggers, ...said } = finding;
  const by = { at, staffId: staff.staffId, idempotencyKey: press };
  await tx.dataIncidentFinding.create({
    data: { incidentId: id, ...said, triggers: [...triggers], ...by },
  });
  const detail = { act, persons: finding.persons };
  await audit(tx, staff, { command: 'incident.record', ...subjectOf(id), detail }, at);
}
