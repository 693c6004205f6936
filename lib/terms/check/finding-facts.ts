import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import type { PeakPeriod } from '@/lib/rules/calendar/peak-period';
import type { StepPoint } from '@/lib/rules/cancellation/cancellation-terms';

/** A cost that a finding was worked out with, and whether the file says what it comes to. */
export interface CostShown {
  readonly name: string;
  readonly yen: number;
  readonly known: boolean;
}

/** What a figure charges: a percentage where it is one, and the sum for the price of the finding. */
export interface Charged {
  readonly percent: number | null;
  readonly yen: number;
}

/** Days before departure from `first` down to `last`; `open` when every day before `first` belongs to it. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
  readonly open: boolean;
}

type DayRange = PeakPeriod['ranges'][number];

/** What each finding is about, by its code: enough to say it in any language. */
export interface FactsByCode {
  'not-json': { readonly note: string };
  'unknown-field': { readonly key: string };
  missing: { readonly key: string };
  'source-missing': object;
  /** `rule` is the kind of the fault, `note` what the schema says of it in English. */
  shape: {
    readonly rule: string;
    readonly note: string;
    readonly expected: string | null;
    readonly minimum: number | null;
    readonly maximum: number | null;
  };
  'no-table': {
    readonly dayTrip: boolean;
    readonly variant: string | null;
    readonly departureDate: CalendarDate;
    readonly partySize: number | null;
  };
  'no-step': DaySpan;
  'steps-overlap': DaySpan & { readonly steps: readonly string[] };
  'ends-reversed': { readonly step: string; readonly from: StepPoint; readonly until: StepPoint };
  'fixed-day': { readonly step: string; readonly date: CalendarDate; readonly period: string };
  'step-never-counts': { readonly step: string; readonly before: string };
  'row-never-counts': { readonly row: string; readonly before: string };
  'above-price': {
    readonly step: string;
    readonly feeYen: number;
    readonly priceYen: number;
    readonly costs: readonly CostShown[];
  };
  falling: {
    readonly step: string;
    readonly before: string;
    readonly feeYen: number;
    readonly beforeYen: number;
    readonly priceYen: number;
    readonly costs: readonly CostShown[];
  };
  'above-ceiling': {
    readonly step: string;
    readonly day: number | null;
    readonly charged: Charged;
    readonly ceiling: Charged;
    readonly priceYen: number;
    readonly costs: readonly CostShown[];
  };
  'base-unknown': { readonly id: string; readonly version: string };
  'product-unknown': { readonly name: string };
  'periods-overlap': {
    readonly range: DayRange;
    readonly other: DayRange;
    readonly otherAt: string;
    readonly day: string;
  };
  'charge-unknown': { readonly name: string };
  'charge-of-itself': { readonly name: string };
  'cost-unused': { readonly name: string };
  'period-unknown': { readonly name: string };
  'step-unknown': { readonly name: string };
  'step-twice': { readonly name: string };
  'article-twice': { readonly name: string };
  'table-hidden': object;
  'amount-missing': object;
  'base-not-of-kind': { readonly contractKind: string; readonly of: string };
  'article-unknown': { readonly article: string };
  'placeholder-unknown': { readonly path: string };
}

export type FindingCode = keyof FactsByCode;

/** The code of a finding with its facts. `lib/wording/terms/findings.ts` has a sentence for each. */
export type FindingFacts = {
  readonly [Code in FindingCode]: { readonly code: Code; readonly facts: FactsByCode[Code] };
}[FindingCode];
