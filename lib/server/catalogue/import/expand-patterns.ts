import 'server-only';
import { isPublicHoliday } from '@/lib/rules/calendar/business-calendar';
import { addDays, type CalendarDate, weekdayOf } from '@/lib/rules/calendar/calendar-date';
import { sameDayMonthsLater } from '@/lib/rules/calendar/period';
import type { PriceTable } from '@/lib/rules/price/price-table';
import { weekdays } from '@/lib/schemas/catalogue/pattern-row';
import { priceTable } from '@/lib/schemas/catalogue/prices';
import { publicHolidays } from '../../system/holidays';

const MONTHS = 18;
const FRIDAY = 5;
const SATURDAY = 6;

/** One line of a tour's departure patterns. */
export interface Pattern {
  /** `MM-DD`; a season from 12-20 to 01-10 goes over the turn of the year. */
  readonly seasonFrom: string;
  readonly seasonTo: string;
  readonly weekdays: readonly string[];
  readonly adultYen: readonly number[];
  readonly childPercent: number;
  readonly infantYen: number;
  /** Added to the adult price on Fridays, Saturdays and the eve of a holiday. */
  readonly stepYen: number;
  readonly capacity: number;
}

export interface ExpandedDeparture {
  readonly date: CalendarDate;
  readonly prices: PriceTable;
  readonly childPercent: number;
  readonly capacity: number;
}

/** The last day for which departures are laid out: eighteen months after `today`. */
export function lastExpandedDay(today: CalendarDate): CalendarDate {
  return sameDayMonthsLater(today, MONTHS);
}

/**
 * The departures of a tour from tomorrow for eighteen months. Where two seasons overlap, the line that stands
 * first counts.
 */
export function expandPatterns(
  patterns: readonly Pattern[],
  today: CalendarDate,
): ExpandedDeparture[] {
  const found: ExpandedDeparture[] = [];
  const last = lastExpandedDay(today);
  for (let date = addDays(today, 1); date <= last; date = addDays(date, 1)) {
    const weekday = weekdays[weekdayOf(date)] as string;
    const pattern = patterns.find(
      (candidate) => inSeason(date, candidate) && candidate.weekdays.includes(weekday),
    );
    if (!pattern) continue;
    const step = isStepDay(date) ? pattern.stepYen : 0;
    const adult = pattern.adultYen.map((price) => (price === 0 ? 0 : price + step));
    const prices = priceTable(adult, pattern.childPercent, pattern.infantYen);
    const { childPercent, capacity } = pattern;
    found.push({ date, prices, childPercent, capacity });
  }
  return found;
}

function inSeason(date: CalendarDate, { seasonFrom, seasonTo }: Pattern): boolean {
  const day = date.slice(5);
  if (seasonFrom <= seasonTo) return day >= seasonFrom && day <= seasonTo;
  return day >= seasonFrom || day <= seasonTo;
}

function isStepDay(date: CalendarDate): boolean {
  const weekday = weekdayOf(date);
  const eve = isPublicHoliday(addDays(date, 1), publicHolidays) === true;
  return weekday === FRIDAY || weekday === SATURDAY || eve;
}
