import { type CalendarDate, daysBetween } from '../calendar/calendar-date';
import { endOfPeriodYears, sameDayMonthsLater } from '../calendar/period';

/** A registration is valid for five years from its day (旅行業法 6条の2), a renewal is asked for two months before. */
export const LICENCE_YEARS = 5;
const MONTHS_TO_RENEW = 2;
/** From so many days before the last one the desk is told. */
const LICENCE_WARNING_DAYS = 180;

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
  const lastDayAtMost = endOfPeriodYears(validFrom, LICENCE_YEARS);
  if (daysBetween(lastDayAtMost, validUntil) > 0) return { kind: 'too-long', lastDayAtMost };
  if (daysBetween(today, validFrom) > 0) return { kind: 'not-yet', firstDay: validFrom };
  const daysLeft = daysBetween(today, validUntil);
  if (daysLeft < 0) return { kind: 'expired', lastDay: validUntil };
  if (daysLeft > LICENCE_WARNING_DAYS) return { kind: 'valid' };
  return { kind: 'ends-soon', daysLeft, renewBy: sameDayMonthsLater(validUntil, -MONTHS_TO_RENEW) };
}
