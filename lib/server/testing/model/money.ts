/** What one booking costs and has paid, in whole yen: `received = prices + fees + refunds − what is owed`. */
export interface Purse {
  /** The price of each who travels. */
  prices: number[];
  received: number;
  refunds: number;
  fees: number;
  /** 差額代金 of those who stayed, charged and not yet paid or taken back. */
  differences: number;
}

/** The price of one adult by how many share the room. */
export const PRICES = [80_000, 62_000, 58_000, 52_000];
export const priceFor = (guests: number) => PRICES[guests - 1] ?? 0;

const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0);

/**
 * What it comes to when the last `count` of those who travel leave at a fee of so many percent: D2-15.1.3 what was received is
 * shared by price, D2-14.1b and D3-13.5 those who stay pay the difference of their room, but not on the way.
 */
export function partingFigures(
  { prices, received, refunds, fees }: Purse,
  count: number,
  percent: number,
) {
  const held = Math.max(received - refunds - fees, 0);
  const all = sum(prices);
  const shares = prices.map((price) => (all === 0 ? 0 : Math.floor((held * price) / all)));
  shares[0] = (shares[0] ?? 0) + held - sum(shares);
  const paid = sum(shares.slice(prices.length - count));
  const fee = sum(prices.slice(-count).map((price) => Math.floor((price * percent) / 100)));
  const left = prices.length - count;
  const staying = prices.slice(0, left);
  const difference =
    percent === 100 ? 0 : sum(staying.map((price) => Math.max(priceFor(left) - price, 0)));
  return { fee, refund: Math.max(paid - fee, 0), owed: Math.max(fee - paid, 0), difference };
}

/** The same, done. */
export function part(purse: Purse, count: number, percent: number) {
  const figures = partingFigures(purse, count, percent);
  const left = purse.prices.length - count;
  purse.prices = purse.prices
    .slice(0, left)
    .map((price) => (percent === 100 ? price : Math.max(priceFor(left), price)));
  purse.fees += figures.fee;
  purse.refunds += figures.refund;
  purse.differences = left === 0 ? 0 : purse.differences + figures.difference;
  return figures;
}
