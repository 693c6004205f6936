import { addDays, type CalendarDate, calendarDate } from '../calendar/calendar-date';
import { endOfPeriodYears } from '../calendar/period';
import type { DataClass } from './data-classes';

/** Why something is kept although its owner wants it erased. */
export type RetentionRule = 'trip-ahead' | 'contract-papers' | 'tax-books' | 'consent-evidence';

export type Retention =
  | { readonly kind: 'erasable' }
  | { readonly kind: 'kept'; readonly rule: RetentionRule; readonly until: CalendarDate };

/** What an answer about erasing may look at. */
export const ERASED_BY_CLASS = [
  'person',
  'contact',
  'passport',
  'special-care',
  'booking',
  'documents',
  'consents',
  'mails',
  'enquiries',
  'account',
] as const satisfies readonly DataClass[];

export type ErasedClass = (typeof ERASED_BY_CLASS)[number];

const RULES: Readonly<Record<ErasedClass, RetentionRule | null>> = {
  person: 'tax-books',
  contact: 'tax-books',
  passport: null,
  'special-care': null,
  booking: 'tax-books',
  documents: 'contract-papers',
  consents: 'consent-evidence',
  mails: 'contract-papers',
  enquiries: null,
  account: null,
};

/** What no trip needs. */
const APART_FROM_TRIPS: readonly ErasedClass[] = ['enquiries'];

const FISCAL_YEAR_ENDS = '03-31';
const FILING_DUE = '05-31';

/**
 * 保存期間: the last day on which a rule keeps what belongs to a trip.
 *
 * Contract papers: two years from the day after the trip (rules on contracts Art. 6(2)). Books: seven years from the day after
 * the filing is due, the fiscal year taken to end in March. Consents: five years, as papers (claims). Counsel confirms all three.
 */
export function keptUntil(rule: RetentionRule, tripEnd: CalendarDate): CalendarDate {
  switch (rule) {
    case 'trip-ahead':
      return tripEnd;
    case 'contract-papers':
      return endOfPeriodYears(addDays(tripEnd, 1), 2);
    case 'consent-evidence':
      return endOfPeriodYears(addDays(tripEnd, 1), 5);
    case 'tax-books': {
      const year = Number(tripEnd.slice(0, 4));
      const inYear = tripEnd.slice(5) <= FISCAL_YEAR_ENDS ? year : year + 1;
      return calendarDate(`${inYear + 7}-${FILING_DUE}`);
    }
  }
}

/**
 * Whether a class of data may be erased today, and until when which rule keeps it where it may not (APPI Art. 35(6) proviso;
 * privacy P58). Of several trips the last counts; without any trip nothing is kept.
 *
 * @example // back on 2027-03-03, papers: kept until 2029-03-03, erasable on 2029-03-04
 */
export function retentionOf(
  dataClass: ErasedClass,
  facts: {
    readonly today: CalendarDate;
    /** The end of the last trip or of the last booking that ended without one; null where there is none. */
    readonly lastEnd: CalendarDate | null;
    /** The end of a trip that has not ended yet. */
    readonly tripAhead: CalendarDate | null;
  },
): Retention {
  const { today, lastEnd, tripAhead } = facts;
  const rule = RULES[dataClass];
  const needed = tripAhead !== null && !APART_FROM_TRIPS.includes(dataClass);
  const kept = [
    ...(!needed ? [] : [{ rule: 'trip-ahead', until: tripAhead } as const]),
    ...(rule === null || lastEnd === null ? [] : [{ rule, until: keptUntil(rule, lastEnd) }]),
  ]
    .filter(({ until }) => until >= today)
    .sort((left, right) => (left.until < right.until ? 1 : -1));
  const [longest] = kept;
  return longest === undefined ? { kind: 'erasable' } : { kind: 'kept', ...longest };
}
