import type { CalendarDate } from '../calendar/calendar-date';
import { type Deadline, lastDate } from '../calendar/deadline';
import type { Figure } from '../calendar/figure';
import { type Refusal, refused } from '../calendar/refusal';

export interface DepositDueTerms extends Figure {
  /** Counted from the day on which the company told of its acceptance. */
  readonly due: Deadline;
}

/** A day by which something must be done, and the printed article that says so. */
export interface DueDate {
  readonly kind: 'due';
  readonly dueDate: CalendarDate;
  readonly article: string;
}

/**
 * 申込金の支払期限: the last day for the deposit (and the form) after acceptance, to its end in Japan.
 *
 * Weekends do not move it. A day later the company may treat the application as never made.
 *
 * @clause D3-2.2a
 * @clause D4-3.3
 * @example // accepted 1 June: 4 June
 */
export function depositDue(
  facts: { acceptedOn: CalendarDate },
  terms: { depositDue: DepositDueTerms | null },
): DueDate | Refusal {
  if (!terms.depositDue) return refused('not-in-terms');
  const dueDate = lastDate(facts.acceptedOn, terms.depositDue.due);
  return { kind: 'due', dueDate, article: terms.depositDue.article };
}
