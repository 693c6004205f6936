import type { CalendarDate } from '../calendar/calendar-date';
import { addDays } from '../calendar/calendar-date';
import { endOfDayInJapan, type Instant, instant } from '../calendar/instant';
import { isRefusal } from '../calendar/refusal';
import { type DepositDueTerms, depositDue } from '../money/deposit-due';
import type { ApplicationChannel } from './contract-formation';

/** How somebody came whose application is taken down at the desk (D2-3.2, D3-2.2). */
export const TAKEN_DOWN_CHANNELS = [
  'phone',
  'counter',
  'post',
  'fax',
] as const satisfies readonly ApplicationChannel[];

export type TakenDownChannel = (typeof TAKEN_DOWN_CHANNELS)[number];

/** Days to finish it, where the terms name none: the agency's own promise. */
export const TAKEN_DOWN_DAYS = 3;

/**
 * Until when an application that was taken down waits for its form and its payment: to the end of the last day, but not beyond the
 * start of the tour.
 *
 * @clause D3-2.2a
 * @returns the first moment that is too late
 * @example // told on 1 June: to the end of 4 June
 */
export function takenDownDue(
  facts: { toldOn: CalendarDate; startsAt: Instant },
  terms: { depositDue: DepositDueTerms | null },
): Instant {
  const due = depositDue({ acceptedOn: facts.toldOn }, terms);
  const lastDay = isRefusal(due) ? addDays(facts.toldOn, TAKEN_DOWN_DAYS) : due.dueDate;
  const end = endOfDayInJapan(lastDay);
  return instant(Math.min(end, facts.startsAt));
}
