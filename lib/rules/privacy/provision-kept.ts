import { addDays, type CalendarDate } from '../calendar/calendar-date';
import { endOfPeriodYears, sameDayMonthsLater } from '../calendar/period';

/** 提供の記録の作り方: for each provision, at one go for provisions that go on, or a contract document in its place (規則19条). */
export type RecordMethod = 'each' | 'batch' | 'contract-document';

/** What the site promises of what it records: each provision by itself. */
export const PROVISION_KEPT_YEARS = 3;

/** 保存期間 (規則21条): an each-record from its making, the others from the last provision. */
const YEARS: Readonly<Record<RecordMethod, number>> = {
  each: PROVISION_KEPT_YEARS,
  batch: 3,
  'contract-document': 1,
};

/**
 * 提供の記録を残す最後の日 (privacy P28), the day itself not counted, as Civil Code 140 and 143 have it. Counsel confirms the day.
 *
 * @param from the day of making for `each`, of the last provision for the others: a new provision moves it
 * @example // each, made on 2026-03-01: 2029-03-01 is its last day
 */
export function provisionLastDate(method: RecordMethod, from: CalendarDate): CalendarDate {
  return endOfPeriodYears(addDays(from, 1), YEARS[method]);
}

/** The latest day whose records may be over on this day; each is to be asked by `provisionLastDate`. */
export function latestProvisionOver(method: RecordMethod, today: CalendarDate): CalendarDate {
  return sameDayMonthsLater(today, -12 * YEARS[method]);
}
