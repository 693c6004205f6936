import { type CalendarDate, dayInJapan } from '../calendar/calendar-date';
import { endOfDayInJapan, type Instant } from '../calendar/instant';
import { isRefusal } from '../calendar/refusal';
import { type PriceIncreaseTerms, priceIncreaseNotice } from '../contract/price-increase-notice';
import type { CancellationGround, FreeGround } from './free-grounds';

/** お知らせの種類: what the agency tells travelers about a departure; each may free from the fee. */
export const NOTICE_KINDS = [
  'important-change',
  'price-increase',
  'fare-revision',
  'force-majeure',
  'agency-fault',
] as const satisfies readonly CancellationGround[];

export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** What a notice of this kind does for one contract. */
export interface NoticeEffect {
  /** Null where the terms of that contract do not free for it. `until` is the first moment too late. */
  readonly freed: { readonly until: Instant; readonly article: string } | null;
  /** The last day on which an increase for revised fares may be told, where that has passed. */
  readonly increaseTooLate: CalendarDate | null;
}

/**
 * お知らせの効果: who is freed from the fee by a notice, and until when; and whether an increase for revised fares comes too
 * late to bind.
 *
 * @clause D2-15.1.2a D2-15.1.2b D2-15.1.2c D2-15.1.2e
 * @clause D2-12.1 D3-13.1
 * @example // document 002, a typhoon, meeting on 9 July at 12:00: freed until then
 */
export function noticeEffect(
  facts: {
    readonly kind: NoticeKind;
    readonly departureDate: CalendarDate;
    readonly startsAt: Instant;
    readonly at: Instant;
  },
  terms: {
    readonly freeGrounds: readonly FreeGround[];
    readonly priceIncrease: PriceIncreaseTerms | null;
  },
): NoticeEffect {
  const ground = terms.freeGrounds.find((row) => row.ground === facts.kind);
  return { freed: ground ? freedBy(ground, facts) : null, increaseTooLate: lateness(facts, terms) };
}

function freedBy(
  { declaredUntil, article }: FreeGround,
  { startsAt, departureDate }: { startsAt: Instant; departureDate: CalendarDate },
): NoticeEffect['freed'] {
  const midnight = endOfDayInJapan(departureDate);
  return { until: declaredUntil === 'start' ? startsAt : midnight, article };
}

function lateness(
  facts: { kind: NoticeKind; departureDate: CalendarDate; at: Instant },
  terms: { priceIncrease: PriceIncreaseTerms | null },
): CalendarDate | null {
  const needs = terms.priceIncrease?.noticeGrounds.includes('fare-revision') ?? false;
  if (facts.kind !== 'fare-revision' || !needs) return null;
  const { departureDate } = facts;
  const notice = priceIncreaseNotice({ departureDate, noticeOn: dayInJapan(facts.at) }, terms);
  return isRefusal(notice) || notice.allowed ? null : notice.latestNoticeDate;
}
