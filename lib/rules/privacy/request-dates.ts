import { addDays, type CalendarDate } from '../calendar/calendar-date';

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

/**
 * 請求の期日: the law says "without delay" and names no day; the agency aims at ten days. A suit needs two full
 * weeks from the arrival, so it is possible from the fifteenth day after it.
 *
 * @example requestDates('disclosure', '2026-04-01') // target 2026-04-11, suit from 2026-04-16
 */
export function requestDates(kind: RequestKind, arrivedOn: CalendarDate): RequestDates {
  return {
    targetDate: addDays(arrivedOn, 10),
    suitFrom: WITH_SUIT.includes(kind) ? addDays(arrivedOn, 15) : null,
  };
}
