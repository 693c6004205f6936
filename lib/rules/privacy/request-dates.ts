import { addDays, type CalendarDate, daysBetween } from '../calendar/calendar-date';

/** 開示等の請求: what may be asked (APPI Art. 28(3), 32–35, 40). */
export type RequestKind =
  | 'purpose-notice'
  | 'disclosure'
  | 'record-disclosure'
  | 'correction'
  | 'stop-use'
  | 'stop-provision'
  | 'measures-information'
  | 'complaint';

/** Kinds for which Art. 39 has a waiting period before a suit. */
const WITH_SUIT: readonly RequestKind[] = [
  'disclosure',
  'record-disclosure',
  'correction',
  'stop-use',
  'stop-provision',
];

export interface RequestDates {
  /** The day by which the agency means to answer. */
  readonly targetDate: CalendarDate;
  /** The first day on which a suit is possible without a refusal; null where Art. 39 does not apply. */
  readonly suitFrom: CalendarDate | null;
}

/** ours: the law says "without delay" */
export const REQUEST_ANSWER_DAYS = 10;

/**
 * 請求の期日: the law says "without delay" and names no day; the agency aims at ten days. A suit needs two full
 * weeks from the arrival, so it is possible from the fifteenth day after it.
 *
 * @example requestDates('disclosure', '2026-04-01') // target 2026-04-11, suit from 2026-04-16
 */
export function requestDates(kind: RequestKind, arrivedOn: CalendarDate): RequestDates {
  return {
    targetDate: addDays(arrivedOn, REQUEST_ANSWER_DAYS),
    suitFrom: WITH_SUIT.includes(kind) ? addDays(arrivedOn, 15) : null,
  };
}

/**
 * The day aimed at stands still while the agency waits for the person to show who they are; the day of Art. 39 never does
 * (privacy P54).
 *
 * @example targetAfterWait('2026-04-11', { askedOn: '2026-04-03', shownOn: '2026-04-06' }) // 2026-04-14
 */
export function targetAfterWait(
  targetDate: CalendarDate,
  wait: { readonly askedOn: CalendarDate; readonly shownOn: CalendarDate },
): CalendarDate {
  return addDays(targetDate, Math.max(0, daysBetween(wait.askedOn, wait.shownOn)));
}

/** The day after which the agency is late with an answer: the nearer of the day aimed at and the last before a suit. */
export function answerDeadline(dates: RequestDates): CalendarDate {
  const { targetDate, suitFrom } = dates;
  if (suitFrom === null) return targetDate;
  return targetDate < suitFrom ? targetDate : addDays(suitFrom, -1);
}
