import type { CalendarDate } from '../calendar/calendar-date';
import type { Figure } from '../calendar/figure';

/** 受付: when declarations are received. */
export interface AcceptanceTerms extends Figure {
  readonly windows: readonly OpeningWindow[];
  /** Whether the office is shut on public holidays. */
  readonly publicHolidays: 'open' | 'closed';
  /** The operator's own closing days. */
  readonly closedDays: readonly CalendarDate[];
  readonly outside: OutsideHours;
}

/** Opening hours on some weekdays; the opening moment is inside, to the exact instant. */
export interface OpeningWindow {
  /** 0 Sunday … 6 Saturday. */
  readonly weekdays: readonly number[];
  /** `HH:MM` in Japan. */
  readonly from: string;
  /** `HH:MM` in Japan; `24:00` is the end of the day. */
  readonly until: string;
  /** Whether the closing moment itself is inside; it is unless false. `minute`: its whole minute is. */
  readonly untilIncluded?: boolean | 'minute';
}

/**
 * What becomes of a declaration outside the hours. Before closing time on an open day a declaration
 * always belongs to that day, so that sending earlier is never worse than sending later.
 *
 * `next-opening`: received when the office next opens. `next-business-day`: the day counts, from its
 * first moment; after closing time or on a closed day, that of the next open day.
 * `next-calendar-day`: the same, but the next day whether open or not. `when-sent`: at once.
 */
export type OutsideHours = 'next-opening' | 'next-business-day' | 'next-calendar-day' | 'when-sent';
