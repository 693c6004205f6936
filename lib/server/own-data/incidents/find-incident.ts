import 'server-only';
import { db } from '../../system/db';
import { type Incident, incidentOf, withIncident } from './incident-of';

/** 漏えいなどの記録: the ones of which something is left to do first, the nearest day before, then the others, the latest first. */
export async function listIncidents(): Promise<readonly Incident[]> {
  const rows = await db().dataIncident.findMany({
    orderBy: { recordedAt: 'desc' },
    include: withIncident,
  });
  const last = '9999-12-31';
  const dueOf = ({ due, duties }: Incident) => due ?? (duties.length > 0 ? '9999-12-30' : last);
  return rows.map(incidentOf).sort((left, right) => dueOf(left).localeCompare(dueOf(right)));
}

export async function findIncident(id: string): Promise<Incident | null> {
  const row = await db().dataIncident.findUnique({ where: { id }, include: withIncident });
  return row && incidentOf(row);
}
