/** Bands of the lowest adult price, in yen; the last is open. */
export const priceBands = [
  { min: null, max: 15_000 },
  { min: 15_000, max: 30_000 },
  { min: 30_000, max: 60_000 },
  { min: 60_000, max: 100_000 },
  { min: 100_000, max: 200_000 },
  { min: 200_000, max: 400_000 },
  { min: 400_000, max: null },
] as const;

export type PriceBand = (typeof priceBands)[number];
