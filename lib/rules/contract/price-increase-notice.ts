import { type CalendarDate, daysBetween } from '../calendar/calendar-date';
import { type Deadline, lastDate } from '../calendar/deadline';
import type { Figure } from '../calendar/figure';
import { type Refusal, refused } from '../calendar/refusal';

/** 価格変更の理由: why a price may still move after the contract. */
export const PRICE_CHANGE_GROUNDS = [
  'fare-revision',
  'fare-cut',
  'cheaper-content',
  'content-change',
  'occupancy',
] as const;

export type PriceChangeGround = (typeof PRICE_CHANGE_GROUNDS)[number];

export interface PriceIncreaseTerms extends Figure {
  /** 「15日目に当たる日より前」, counted back from the day before departure. */
  readonly notice: Deadline;
  /** Increases on these grounds need the notice; a decrease never does. */
  readonly noticeGrounds: readonly PriceChangeGround[];
  /** Grounds on which the price may change at all. */
  readonly grounds: readonly PriceChangeGround[];
}

export interface NoticeAnswer {
  readonly kind: 'notice';
  /** The last day on which the notice may reach the traveler. */
  readonly latestNoticeDate: CalendarDate;
  readonly allowed: boolean;
  readonly article: string;
}

/**
 * 増額の通知期限: whether an increase told on this day still binds.
 *
 * The day counted is that on which the notice arrives. 「より前」 is strict: the 15th day itself is too late.
 *
 * @clause D2-12.1
 * @clause D3-13.1
 * @example // departs 9 July: told 23 June is allowed, 24 June is not
 */
export function priceIncreaseNotice(
  facts: { departureDate: CalendarDate; noticeOn: CalendarDate },
  terms: { priceIncrease: PriceIncreaseTerms | null },
): NoticeAnswer | Refusal {
  if (!terms.priceIncrease) return refused('not-in-terms');
  const latestNoticeDate = lastDate(facts.departureDate, terms.priceIncrease.notice);
  const allowed = daysBetween(facts.noticeOn, latestNoticeDate) >= 0;
  return { kind: 'notice', latestNoticeDate, allowed, article: terms.priceIncrease.article };
}
