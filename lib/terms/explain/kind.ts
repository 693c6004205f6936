import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import type { Refusal } from '@/lib/rules/calendar/refusal';
import type { Terms } from '@/lib/rules/terms';
import type { Told } from '@/lib/wording/terms/told';
import type { CaseFields } from './case-fields';

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
