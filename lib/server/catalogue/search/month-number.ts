import 'server-only';

/**
 * The month of a day as a departure carries it (`Departure.monthNumber`): months in order, one apart.
 *
 * @example monthNumber('2027-01-15') // 24324
 */
export function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** @example monthOfNumber(24324) // '2027-01' */
export function monthOfNumber(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}
