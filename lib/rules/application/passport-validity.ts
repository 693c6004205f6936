import { type CalendarDate, daysBetween } from '../calendar/calendar-date';
import { endOfPeriodMonths } from '../calendar/period';

/**
 * 旅券の残存期間: whether a passport is valid long enough for a trip.
 *
 * The months a country asks for are data of the destination; null is "not known", never "none". They are
 * counted from the return date, that day included.
 *
 * @clause D4-9B.1
 * @example // returns 11 July, expires 10 July: 'expires-before-return'
 */
export function passportValidity(facts: {
  expiresOn: CalendarDate;
  returnDate: CalendarDate;
  requiredMonths: number | null;
}): 'valid' | 'expires-before-return' | 'too-short' | 'not-known' {
  if (daysBetween(facts.returnDate, facts.expiresOn) < 0) return 'expires-before-return';
  if (facts.requiredMonths === null) return 'not-known';
  const needed = endOfPeriodMonths(facts.returnDate, facts.requiredMonths);
  return daysBetween(needed, facts.expiresOn) >= 0 ? 'valid' : 'too-short';
}
