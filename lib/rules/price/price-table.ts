/**
 * 旅行代金表: what one traveler pays by age band and by how many share the room, in yen.
 *
 * The index is the number of guests − 1; 0 means not offered. A tour without rooms holds one figure.
 */
export type PriceTable = {
  readonly adult: readonly number[];
  readonly child: readonly number[];
  readonly infant: number;
};
