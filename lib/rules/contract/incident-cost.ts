import { type CalendarDate, dayInJapan } from '../calendar/calendar-date';
import type { Instant } from '../calendar/instant';

/** What a traveler pays for beside the trip: each a line of its own. */
export const INCIDENT_CATEGORIES = [
  'medical',
  'protection',
  'personal-service',
  'lost-property',
  'separate-arrangement',
  'return-arrangement',
] as const;

export type IncidentCategory = (typeof INCIDENT_CATEGORIES)[number];

export type IncidentObjection = 'agency-at-fault' | 'due-passed' | 'no-paper';

/**
 * ご旅行中にかかった費用: whether it can be charged. What the agency answers for is not the traveler's; the paper that shows the
 * cost is named, and the day for paying lies ahead.
 *
 * @clause D2-4.7
 * @clause D3-27 D3-28.1
 * @example // 15,000, due 31 August: charged on 31 August at the latest
 */
export function incidentObjection(facts: {
  readonly agencyAtFault: boolean;
  readonly paper: string;
  readonly dueOn: CalendarDate;
  readonly now: Instant;
}): IncidentObjection | null {
  if (facts.agencyAtFault) return 'agency-at-fault';
  if (facts.paper.trim() === '') return 'no-paper';
  return facts.dueOn < dayInJapan(facts.now) ? 'due-passed' : null;
}
