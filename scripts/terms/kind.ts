import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import type { Refusal } from '@/lib/rules/calendar/refusal';
import type { Terms } from '@/lib/rules/terms';
import type { CaseFields } from './case-fields';

/** One sentence of an explanation. */
export interface Told {
  readonly ja: string;
  readonly en: string;
  /** The clause it rests on, null for a plain fact. */
  readonly clause: string | null;
}

export type Answer = Readonly<Record<string, unknown>>;

/** A kind of case: reads its fields, asks the rule, and can tell how the answer came about. */
export interface Kind {
  readonly evaluate: (
    fields: CaseFields,
    terms: Terms,
    calendar: BusinessCalendar,
  ) => Answer | Refusal;
  readonly explain: (
    fields: CaseFields,
    terms: Terms,
    calendar: BusinessCalendar,
  ) => readonly Told[];
}
