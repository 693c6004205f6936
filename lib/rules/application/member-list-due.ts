import type { CalendarDate } from '../calendar/calendar-date';
import { type Deadline, lastDate } from '../calendar/deadline';
import type { Figure } from '../calendar/figure';
import { type Refusal, refused } from '../calendar/refusal';
import type { DueDate } from '../money/deposit-due';

export interface MemberListTerms extends Figure {
  /** The company's usual date, counted back from departure. */
  readonly due: Deadline;
}

/**
 * 構成者名簿の提出期限: by when the representative of a group hands in the list of members.
 *
 * The documents leave the date to the company; a departure may name its own.
 *
 * @clause D3-3.3
 * @example // departs 9 July, 14 days: 25 June
 */
export function memberListDue(
  facts: { departureDate: CalendarDate; departureOwnDate: CalendarDate | null },
  terms: { memberList: MemberListTerms | null },
): DueDate | Refusal {
  const rule = terms.memberList;
  if (!rule) return refused('not-in-terms');
  const dueDate = facts.departureOwnDate ?? lastDate(facts.departureDate, rule.due);
  return { kind: 'due', dueDate, article: rule.article };
}
