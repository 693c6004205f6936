import type { CalendarDate } from '../calendar/calendar-date';
import type { Yen } from '../calendar/yen';
import type { PriceBand } from '../price/age-band';
import { type ChangeObjection, type ChangeOrder, orderObjection } from './change-order';
import { priceChange } from './price-change';
import type { PriceIncreaseTerms } from './price-increase-notice';

export interface ChangedPrice {
  readonly id: string;
  readonly before: Yen;
  readonly after: Yen;
}

export type TourChange =
  | {
      readonly kind: 'may-change';
      /** Those whose price changes. */
      readonly prices: readonly ChangedPrice[];
    }
  | { readonly kind: 'may-not'; readonly reason: ChangeObjection };

/**
 * 契約内容・代金の変更: whether the agency may change this contract so, and what each traveler pays then.
 *
 * Prices by the number of people in a room are no change of the agency's: they follow a cancellation by themselves.
 *
 * @clause D2-11 D2-12.0 D2-12.1 D2-12.2 D2-12.4
 * @clause D3-12 D3-13.0 D3-13.1 D3-13.2 D3-13.4
 * @example // 002, detour after a typhoon, +2,000: 80,000 becomes 82,000
 */
export function tourChange(
  order: ChangeOrder,
  contract: {
    readonly departureDate: CalendarDate;
    readonly noticeOn: CalendarDate;
    readonly travelers: readonly {
      readonly id: string;
      readonly ageBand: PriceBand;
      readonly tourPrice: Yen;
    }[];
  },
  terms: { readonly priceIncrease: PriceIncreaseTerms | null },
): TourChange {
  const objection = orderObjection(order);
  if (objection !== null) return { kind: 'may-not', reason: objection };
  const { price, overbooked } = order;
  const prices: ChangedPrice[] = [];
  for (const { id, ageBand, tourPrice } of price ? contract.travelers : []) {
    const costDifferenceYen = price?.cost[ageBand] ?? 0;
    const changeYen = price?.change[ageBand] ?? 0;
    const asked = { ground: price?.ground ?? null, costDifferenceYen, changeYen };
    const answer = priceChange({ ...contract, ...asked, overbooked, tourPrice }, terms);
    if (answer.kind === 'refused') return { kind: 'may-not', reason: 'not-in-terms' };
    if (answer.kind === 'not-allowed') return { kind: 'may-not', reason: answer.reason };
    if (answer.newPrice !== tourPrice)
      prices.push({ id, before: tourPrice, after: answer.newPrice });
  }
  if (!order.content && prices.length === 0) return { kind: 'may-not', reason: 'nothing-changes' };
  return { kind: 'may-change', prices };
}
