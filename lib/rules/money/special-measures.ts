/** What a line of the price is called that is for 特別な措置. */
export const SPECIAL_MEASURES = 'special-measures';

/** A line of the price that is for 特別な措置, in whole yen. */
export interface SpecialMeasuresLine {
  readonly kind: typeof SPECIAL_MEASURES;
  readonly amountYen: number;
  /** Whether a fee is a percentage of it too. */
  readonly inFeeBase: boolean;
}

/**
 * 特別な措置に要する費用: measures that the agency takes at the wish of a traveler are at their cost, once they have agreed
 * to what was quoted. Whether it is part of the 旅行代金 no document says: it is not, and no fee is a percentage of it.
 *
 * @clause D2-4.6b D3-4.7
 * @returns null as long as it is a quote only
 * @example // a lift for a wheelchair, 5,500, agreed: a line of 5,500 outside the fee base
 */
export function specialMeasuresLine(quote: {
  readonly amountYen: number;
  readonly agreed: boolean;
}): SpecialMeasuresLine | null {
  if (!quote.agreed) return null;
  return { kind: SPECIAL_MEASURES, amountYen: quote.amountYen, inFeeBase: false };
}

/** A line of a price as far as it says what it is for. */
export interface KindOfLine {
  readonly kind: string;
  readonly amountYen: number;
}

/** The same with whose it is; null for what is for all. */
export interface TravelersLine extends KindOfLine {
  readonly travelerId: string | null;
}

/** What lines of a price come to that are for 特別な措置. */
export function specialMeasuresYen(lines: readonly KindOfLine[]): number {
  return lines
    .filter(({ kind }) => kind === SPECIAL_MEASURES)
    .reduce((sum, { amountYen }) => sum + amountYen, 0);
}
