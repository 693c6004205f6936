import type { PriceTable } from '@/lib/rules/price/price-table';

export interface PriceCells {
  readonly adult_1: number;
  readonly adult_2: number;
  readonly adult_3: number;
  readonly adult_4: number;
}

/** The prices for one to four guests in a room; one figure where no shared room is priced. */
export function adultPrices(cells: PriceCells): number[] {
  const shared = [cells.adult_2, cells.adult_3, cells.adult_4];
  return shared.some((price) => price > 0) ? [cells.adult_1, ...shared] : [cells.adult_1];
}

/**
 * 旅行代金表 from adult prices.
 *
 * @param childPercent of the adult price at the same occupancy, rounded down to 100 yen
 */
export function priceTable(
  adult: readonly number[],
  childPercent: number,
  infant: number,
): PriceTable {
  const child = adult.map((price) => Math.floor((price * childPercent) / 10_000) * 100);
  return { adult: [...adult], child, infant };
}

/** The lowest adult price that is offered, the one of 大人お一人様…〜. */
export function lowestAdultYen(table: PriceTable): number {
  return Math.min(...table.adult.filter((price) => price > 0));
}
