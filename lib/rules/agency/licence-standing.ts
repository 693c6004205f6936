import { addDays, type CalendarDate, calendarDate, daysBetween } from '../calendar/calendar-date';

/** A registration is valid for five years from its day (旅行業法 6条の2), a renewal is asked for two months before. */
const YEARS = 5;
const MONTHS_TO_RENEW = 2;
/** From so many days before the last one the desk is told. */
export const LICENCE_WARNING_DAYS = 180;

export interface LicencePeriod {
  readonly validFrom: CalendarDate;
  readonly validUntil: CalendarDate;
}

export type LicenceStanding =
  | { readonly kind: 'valid' }
  | { readonly kind: 'ends-soon'; readonly daysLeft: number; readonly renewBy: CalendarDate }
  | { readonly kind: 'expired'; readonly lastDay: CalendarDate }
  | { readonly kind: 'not-yet'; readonly firstDay: CalendarDate }
  | { readonly kind: 'backwards' }
  | { readonly kind: 'too-long'; readonly lastDayAtMost: CalendarDate };

/**
 * 旅行業登録の有効期間: how the registration stands on a day. First and last day both belong to it.
 *
 * It says nothing of a 旅行業者代理業, whose registration has no period of its own.
 *
 * @example // valid until 2030-03-31: valid on that day, expired on 2030-04-01
 */
export function licenceStanding(
  { validFrom, validUntil }: LicencePeriod,
  today: CalendarDate,
): LicenceStanding {
  if (daysBetween(validFrom, validUntil) < 0) return { kind: 'backwards' };
  const lastDayAtMost = lastDayOfYears(validFrom, YEARS);
  if (daysBetween(lastDayAtMost, validUntil) > 0) return { kind: 'too-long', lastDayAtMost };
  if (daysBetween(today, validFrom) > 0) return { kind: 'not-yet', firstDay: validFrom };
  const daysLeft = daysBetween(today, validUntil);
  if (daysLeft < 0) return { kind: 'expired', lastDay: validUntil };
  if (daysLeft > LICENCE_WARNING_DAYS) return { kind: 'valid' };
  return { kind: 'ends-soon', daysLeft, renewBy: monthsBefore(validUntil, MONTHS_TO_RENEW) };
}

/** The eve of the same day so many years later; of 29 February the 28th. */
export function lastDayOfYears(from: CalendarDate, years: number): CalendarDate {
  const year = Number(from.slice(0, 4)) + years;
  if (from.endsWith('-02-29')) return calendarDate(`${year}-02-28`);
  return addDays(calendarDate(`${year}${from.slice(4)}`), -1);
}

/** The same day of an earlier month, or that month's last. */
function monthsBefore(date: CalendarDate, months: number): CalendarDate {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 - months;
  const month = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  const next = index + 1;
  const first = `${Math.floor(next / 12)}-${String((next % 12) + 1).padStart(2, '0')}-01`;
  const last = addDays(calendarDate(first), -1);
  return Number(date.slice(8)) >= Number(last.slice(8))
    ? last
    : calendarDate(`${month}-${date.slice(8)}`);
}
