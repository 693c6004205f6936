import { type CalendarDate, daysBetween } from '../calendar/calendar-date';
import type { Figure } from '../calendar/figure';
import { type Refusal, refused } from '../calendar/refusal';
import type { ApplicationChannel } from './contract-formation';

export interface PhoneApplicationTerms extends Figure {
  /** Fewer days to departure than this: telephone applications are refused; null leaves it to the staff. */
  readonly cutoffDays: number | null;
}

/**
 * 電話申込みの受付: whether an application by this channel is still taken so shortly before departure.
 *
 * @clause D3-2.2c
 * @example // cutoff 5 days: by telephone 4 days before is refused, by the site it is taken
 */
export function mayApplyByPhone(
  facts: { channel: ApplicationChannel; appliedOn: CalendarDate; departureDate: CalendarDate },
  terms: { phoneApplication: PhoneApplicationTerms | null },
): 'taken' | 'too-late' | 'staff-decides' | Refusal {
  if (!terms.phoneApplication) return refused('not-in-terms');
  if (facts.channel !== 'phone') return 'taken';
  const { cutoffDays } = terms.phoneApplication;
  if (cutoffDays === null) return 'staff-decides';
  return daysBetween(facts.appliedOn, facts.departureDate) < cutoffDays ? 'too-late' : 'taken';
}
