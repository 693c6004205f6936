import type { CalendarDate } from '../calendar/calendar-date';
import { type Refusal, refused } from '../calendar/refusal';
import { type Yen, yen } from '../calendar/yen';
import {
  type PriceChangeGround,
  type PriceIncreaseTerms,
  priceIncreaseNotice,
} from './price-increase-notice';

export interface PriceChangeFacts {
  readonly departureDate: CalendarDate;
  readonly noticeOn: CalendarDate;
  readonly ground: PriceChangeGround | null;
  /** What the ground itself changes for one traveler, in yen; below 0 for less. */
  readonly costDifferenceYen: number;
  /** The change asked for, in yen; below 0 for a reduction. */
  readonly changeYen: number;
  /** Whether the change comes from overbooking: the service runs, but seats or rooms are short. */
  readonly overbooked: boolean;
  readonly tourPrice: Yen;
}

export type PriceChangeAnswer =
  | { readonly kind: 'allowed'; readonly newPrice: Yen; readonly article: string }
  | {
      readonly kind: 'not-allowed';
      readonly reason:
        | 'no-ground'
        | 'not-the-difference'
        | 'overbooking'
        | 'reduction-only'
        | 'notice-too-late';
      readonly article: string;
    };

/**
 * 旅行代金の変更: whether the price of a contracted booking may change.
 *
 * Only on a ground of the terms, only by exactly its difference, never upwards for overbooking, and
 * an increase for revised fares only in time. Whether a revision is "far beyond" what was to be expected
 * is a person's judgement. Prices by occupancy are re-priced elsewhere.
 *
 * @clause D2-12.0 D2-12.1 D2-12.2 D2-12.4
 * @clause D3-13.0 D3-13.1 D3-13.2 D3-13.4
 * @example // fares up by 1,200, told on day 16: 80,000 becomes 81,200; told on day 15: not allowed
 */
export function priceChange(
  facts: PriceChangeFacts,
  terms: { priceIncrease: PriceIncreaseTerms | null },
): PriceChangeAnswer | Refusal {
  const rule = terms.priceIncrease;
  if (!rule) return refused('not-in-terms');
  const article = rule.article;
  const no = (reason: Extract<PriceChangeAnswer, { kind: 'not-allowed' }>['reason']) =>
    ({ kind: 'not-allowed', reason, article }) as const;

  if (!facts.ground || !rule.grounds.includes(facts.ground)) return no('no-ground');
  if (facts.changeYen !== facts.costDifferenceYen) return no('not-the-difference');
  if (facts.changeYen > 0) {
    if (facts.ground === 'fare-cut' || facts.ground === 'cheaper-content') {
      return no('reduction-only');
    }
    if (facts.overbooked) return no('overbooking');
    if (rule.noticeGrounds.includes(facts.ground)) {
      const notice = priceIncreaseNotice(facts, terms);
      if (notice.kind === 'refused') return notice;
      if (!notice.allowed) return no('notice-too-late');
    }
  }
  const newPrice = yen(Math.max(0, facts.tourPrice + facts.changeYen));
  return { kind: 'allowed', newPrice, article };
}
