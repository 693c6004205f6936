import { type Yen, yen } from '../calendar/yen';
import { shareByPrice } from './partial-cancellation';

/** As much of a price line as says whose it is. */
export interface OwnedLine {
  readonly travelerId: string | null;
  readonly amountYen: number;
  readonly inFeeBase: boolean;
}

/**
 * 旅行代金 of each traveler, in yen: their own lines, and an equal share of those for the whole booking.
 *
 * Lines outside the tour price do not count. The first traveler takes what an equal share leaves over.
 *
 * @clause D2-7
 * @throws RangeError when somebody's discounts exceed their price
 * @example // 58,000 each and 2,201 for the booking: 59,101 and 59,100
 */
export function travelerPrices(
  lines: readonly OwnedLine[],
  travelerIds: readonly string[],
): readonly Yen[] {
  const counted = lines.filter((line) => line.inFeeBase);
  const common = sum(counted.filter((line) => line.travelerId === null));
  const shares = shareByPrice(
    yen(Math.abs(common)),
    travelerIds.map(() => yen(1)),
  );
  return travelerIds.map((id, place) =>
    yen(
      sum(counted.filter((line) => line.travelerId === id)) +
        Math.sign(common) * (shares[place] ?? 0),
    ),
  );
}

function sum(lines: readonly OwnedLine[]): number {
  return lines.reduce((total, line) => total + line.amountYen, 0);
}
