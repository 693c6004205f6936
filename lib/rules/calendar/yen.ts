declare const yenBrand: unique symbol;

/** 円: whole, never negative, tax included. Only `yen()` and the sums below make one. */
export type Yen = number & { readonly [yenBrand]: true };

/**
 * Makes an amount of money.
 *
 * @throws RangeError unless `amount` is a whole number of yen, 0 or more
 */
export function yen(amount: number): Yen {
  if (!Number.isSafeInteger(amount) || amount < 0) {
    throw new RangeError(`not a whole amount of yen: ${amount}`);
  }
  return (amount === 0 ? 0 : amount) as Yen;
}

/**
 * A percentage of an amount, rounded down to a yen: rounding up could pass an "up to 20%" ceiling.
 *
 * @clause D2-14.1a
 * @param percent at most two decimals, 12.5 or 0.25
 * @throws RangeError for a negative percentage or one with more decimals
 * @example percentOf(yen(33_333), 30) // 9,999.9 becomes 9,999
 */
export function percentOf(amount: Yen, percent: number): Yen {
  return partOf(amount, hundredths(percent), 10_000);
}

/** A rate in thousandths of an amount, rounded up to a yen: sums paid to the customer. */
export function permilleOfRoundedUp(amount: Yen, permille: number): Yen {
  const scaled = amount * hundredths(permille);
  return yen((scaled - (scaled % 100_000)) / 100_000 + (scaled % 100_000 === 0 ? 0 : 1));
}

function partOf(amount: Yen, numerator: number, denominator: number): Yen {
  const scaled = amount * numerator;
  return yen((scaled - (scaled % denominator)) / denominator);
}

function hundredths(rate: number): number {
  const scaled = Math.round(rate * 100);
  if (!(rate >= 0) || Math.abs(scaled - rate * 100) > 1e-6) {
    throw new RangeError(`not a rate with at most two decimals: ${rate}`);
  }
  return scaled;
}

/** The sum of amounts; 0 for none. */
export function sumYen(amounts: readonly Yen[]): Yen {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return yen(sum);
}

/** What is left of `amount` after `taken`, never below 0. */
export function remainderYen(amount: Yen, taken: Yen): Yen {
  return (amount > taken ? amount - taken : 0) as Yen;
}
