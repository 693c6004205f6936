import type { BusinessCalendar } from '../calendar/business-calendar';
import { type CalendarDate, dayInJapan } from '../calendar/calendar-date';
import type { Instant } from '../calendar/instant';
import type { PeakPeriod } from '../calendar/peak-period';
import { isRefusal, type Refusal } from '../calendar/refusal';
import { type CompanyTerminationTerms, companyTermination } from './company-termination';
import {
  type MinimumParticipantsTerms,
  minimumParticipantsNotice,
} from './minimum-participants-notice';

/** 催行中止の理由: of the company's grounds those that are about the tour and nobody in particular. */
export const CALL_OFF_REASONS = [
  'too-few-participants',
  'conditions-of-the-tour',
  'force-majeure',
] as const;

export type CallOffReason = (typeof CALL_OFF_REASONS)[number];

/** A reason as it was kept. @throws RangeError for a text that is none */
export function callOffReason(text: string): CallOffReason {
  const known = CALL_OFF_REASONS.find((reason) => reason === text);
  if (known === undefined) throw new RangeError(`no reason to call a tour off: ${text}`);
  return known;
}

export type CallOffAnswer =
  | {
      readonly kind: 'may-call-off';
      readonly article: string;
      readonly clause: string;
      /** Null where the reason has no last day. */
      readonly lastNotice: CalendarDate | null;
    }
  | {
      readonly kind: 'may-not';
      readonly reason: 'not-in-list' | 'explanation-missing' | 'enough-participants';
    }
  | { readonly kind: 'too-late'; readonly lastNotice: CalendarDate; readonly article: string };

/**
 * 催行中止: whether the company may call a tour off towards one contract, at the moment it does so. Everything paid goes back.
 *
 * Only too few participants has a last day, counted by the terms of that contract; snow, storms and orders have none.
 *
 * @param facts.minimum 最少催行人員 as the contract states it
 * @clause D2-15.2.2
 * @clause D3-17.2.5
 * @example // 003, two nights from 9 July: 25 June at 23:59 may call off, 26 June at 0:00 is too late
 */
export function departureCallOff(
  facts: {
    readonly reason: CallOffReason;
    readonly explanation: string;
    readonly participants: number;
    readonly minimum: number;
    readonly departureDate: CalendarDate;
    readonly dayTrip: boolean;
    readonly at: Instant;
    readonly calendar?: BusinessCalendar;
  },
  terms: {
    readonly companyTermination: CompanyTerminationTerms | null;
    readonly minimumParticipants: MinimumParticipantsTerms | null;
    readonly cancellation: { readonly periods: readonly PeakPeriod[] };
  },
): CallOffAnswer | Refusal {
  const { reason, explanation } = facts;
  const may = companyTermination({ reason, explanation, afterStart: false }, terms);
  if (isRefusal(may)) return may;
  if (may.kind === 'may-not') return may;
  const clause = terms.companyTermination?.beforeStart.clause ?? '';
  if (reason !== 'too-few-participants') {
    return { kind: 'may-call-off', article: may.article, clause, lastNotice: null };
  }
  if (facts.participants >= facts.minimum) {
    return { kind: 'may-not', reason: 'enough-participants' };
  }
  const notice = minimumParticipantsNotice({ ...facts, noticeOn: dayInJapan(facts.at) }, terms);
  if (isRefusal(notice)) return notice;
  const { latestNoticeDate: lastNotice, article, allowed } = notice;
  if (!allowed) return { kind: 'too-late', lastNotice, article };
  return {
    kind: 'may-call-off',
    article,
    clause: terms.minimumParticipants?.clause ?? clause,
    lastNotice,
  };
}
