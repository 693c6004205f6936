import 'server-only';
import { lastMomentOfDay } from '@/lib/rules/calendar/instant';
import { incidentStepWords, incidentTitle } from '@/lib/wording/desk/incidents';
import { listIncidents } from '../own-data/incidents/find-incident';
import { shownDay } from '../system/shown-moment';
import type { Work } from './work-kinds';

/** What is left to report of an incident: due at the end of its next day; a report whose day is over stays until it is made. */
export async function incidentWork(): Promise<Work[]> {
  const open = (await listIncidents()).filter(({ duties }) => duties.length > 0);
  return open.map(({ id, due, duties: [next], finding, recordedAt }) => {
    const step = next === undefined ? '' : incidentStepWords[next];
    return {
      ...({ kind: 'incident', subjectKind: 'incident', subjectId: id, reference: '' } as const),
      ...{ title: `${step}　${incidentTitle(shownDay(finding.knownOn))}`, people: 0 },
      ...{ due: due && new Date(lastMomentOfDay(due)), since: recordedAt },
    };
  });
}
