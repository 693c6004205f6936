import type { BusinessCalendar } from '../calendar/business-calendar';
import { type CalendarDate, daysBetween } from '../calendar/calendar-date';
import { type Deadline, lastDate } from '../calendar/deadline';
import type { Figure } from '../calendar/figure';
import { isPeriodUnknown, type PeakPeriod, peakPeriod } from '../calendar/peak-period';
import { type Refusal, refused } from '../calendar/refusal';
import type { NoticeAnswer } from './price-increase-notice';

export interface MinimumParticipantsTerms extends Figure {
  readonly stay: Deadline;
  /** Day trips have their own day; null where the terms know none. */
  readonly dayTrip: Deadline | null;
  /** Departures in a period of the fee table have their own day; null where the terms know none. */
  readonly peak: { readonly period: string; readonly deadline: Deadline } | null;
}

/**
 * 催行中止の通知期限: whether a tour with too few participants may still be called off on this day.
 *
 * 「より前」 is strict. Other grounds to call a tour off (snow, force majeure) have no such day.
 *
 * @clause D3-17.2.5
 * @clause D2-15.2.2
 * @example // two nights from 9 July, 13th day: told 25 June is in time, 26 June is not
 */
export function minimumParticipantsNotice(
  facts: {
    departureDate: CalendarDate;
    dayTrip: boolean;
    noticeOn: CalendarDate;
    calendar?: BusinessCalendar;
  },
  terms: {
    minimumParticipants: MinimumParticipantsTerms | null;
    cancellation: { readonly periods: readonly PeakPeriod[] };
  },
): NoticeAnswer | Refusal {
  const rule = terms.minimumParticipants;
  if (!rule) return refused('not-in-terms');
  const { periods } = terms.cancellation;
  const peak = rule.peak?.period;
  if (peak !== undefined && !periods.some(({ name }) => name === peak)) {
    return refused('period-unknown');
  }
  if (peak !== undefined && isPeriodUnknown(facts.departureDate, periods, facts.calendar)) {
    return refused('period-without-year');
  }
  const latestNoticeDate = lastDate(facts.departureDate, deadlineFor(facts, rule, periods));
  const allowed = daysBetween(facts.noticeOn, latestNoticeDate) >= 0;
  return { kind: 'notice', latestNoticeDate, allowed, article: rule.article };
}

function deadlineFor(
  facts: { departureDate: CalendarDate; dayTrip: boolean; calendar?: BusinessCalendar },
  rule: MinimumParticipantsTerms,
  periods: readonly PeakPeriod[],
): Deadline {
  const period = rule.peak ? peakPeriod(facts.departureDate, periods, facts.calendar) : null;
  if (rule.peak && period?.name === rule.peak.period) return rule.peak.deadline;
  return (facts.dayTrip ? rule.dayTrip : null) ?? rule.stay;
}
