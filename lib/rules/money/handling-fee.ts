import { type CalendarDate, daysBetween } from '../calendar/calendar-date';
import type { Figure } from '../calendar/figure';
import { isRefusal, type Refusal, refused } from '../calendar/refusal';
import { isWithin, type Span } from '../calendar/span';
import { sumYen, type Yen } from '../calendar/yen';
import type { Charge, LeavingTraveler } from './charge';
import { chargeEach, priceOf } from './charge-each';

/** What is done for the fee: 手配, 変更手続, 取消手続, 連絡通信, 相談, 添乗. */
export const HANDLING_OCCASIONS = [
  'arrangement',
  'change',
  'cancellation',
  'communication',
  'consultation',
  'escort',
] as const;

export type HandlingOccasion = (typeof HANDLING_OCCASIONS)[number];

/** 旅行業務取扱料金: the table. The first row whose conditions hold is the one that counts. */
export interface HandlingFeeTerms extends Figure {
  readonly rows: readonly HandlingFeeRow[];
}

export interface HandlingFeeRow {
  readonly id: string;
  /** What it is for, in Japanese as it is printed. */
  readonly title: string;
  readonly occasion: HandlingOccasion;
  /** The services it is for, by names of the agency; absent for any. */
  readonly services?: readonly string[] | undefined;
  readonly party?: Span | undefined;
  /** The price of all together, in yen. */
  readonly price?: Span | undefined;
  /** Days before departure of the request. */
  readonly days?: Span | undefined;
  readonly charge: Charge;
}

export interface HandlingFacts {
  readonly occasion: HandlingOccasion;
  readonly service: string | null;
  readonly travelers: readonly LeavingTraveler[];
  readonly rooms: number | null;
  readonly costs: Readonly<Record<string, Yen>>;
  readonly askedOn: CalendarDate | null;
  readonly departureDate: CalendarDate | null;
}

export interface HandlingFee {
  readonly kind: 'handling-fee';
  readonly row: HandlingFeeRow;
  readonly travelers: readonly { readonly fee: Yen }[];
  readonly fee: Yen;
  readonly article: string;
  readonly clause: string;
}

/**
 * 旅行業務取扱料金: what the agency's own work costs, by the table of its terms.
 *
 * @returns refused with `not-in-terms` where there is no table or no row of it is for the case
 * @example // 20% of the price, at least 1,080 yen: 1,080 for 5,000 yen, 2,000 for 10,000
 */
export function handlingFee(
  facts: HandlingFacts,
  terms: {
    readonly handlingFees?: HandlingFeeTerms | undefined;
    readonly cancellation: { readonly charges: Readonly<Record<string, Charge>> };
  },
): HandlingFee | Refusal {
  const rule = terms.handlingFees;
  const row = rule?.rows.find((one) => isFor(one, facts));
  if (rule === undefined || row === undefined) return refused('not-in-terms');
  const fees = chargeEach(row.charge, facts, terms.cancellation.charges);
  if (isRefusal(fees)) return fees;
  const { article, clause } = rule;
  const travelers = fees.map((fee) => ({ fee }));
  return { kind: 'handling-fee', row, travelers, fee: sumYen(fees), article, clause };
}

function isFor(row: HandlingFeeRow, facts: HandlingFacts): boolean {
  if (row.occasion !== facts.occasion) return false;
  if (row.services && !(facts.service !== null && row.services.includes(facts.service))) {
    return false;
  }
  return (
    isWithin(facts.travelers.length, row.party) &&
    isWithin(priceOf(facts.travelers), row.price) &&
    isWithin(daysAhead(facts), row.days)
  );
}

function daysAhead({ askedOn, departureDate }: HandlingFacts): number | null {
  return askedOn === null || departureDate === null ? null : daysBetween(askedOn, departureDate);
}
