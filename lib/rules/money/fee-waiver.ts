import { type Yen, yen } from '../calendar/yen';
import { type LedgerLine, ledgerBalance } from './ledger-balance';

/** Why a fee is waived, as a manager says it. */
export const WAIVER_REASONS = [
  'goodwill',
  'illness',
  'bereavement',
  'disaster',
  'our-mistake',
] as const;

export type WaiverReason = (typeof WAIVER_REASONS)[number];

export type WaiverObjection = 'nothing-left' | 'more-than-left';

/**
 * 取消料の免除: what of a fee can still be waived. A waiver lowers what was charged and never raises it.
 *
 * @clause D2-15.1.1a
 * @throws RangeError when more was waived than the fee
 * @example waivableFee(6_000, [2_500]) // 3,500
 */
export function waivableFee(feeYen: number, waived: readonly number[]): Yen {
  return yen(feeYen - waived.reduce((sum, one) => sum + one, 0));
}

/** Whether so much can be waived of what is left. */
export function waiverObjection(amountYen: number, left: Yen): WaiverObjection | null {
  if (left === 0) return 'nothing-left';
  return amountYen < 1 || amountYen > left ? 'more-than-left' : null;
}

/**
 * What of a waived fee goes back, once the waiver stands in the ledger. What is still to be paid is lowered first.
 *
 * @clause D2-22.5
 * @throws RangeError for a kind that no ledger has
 * @example // of a fee of 6,000, all of it paid, 2,500 are waived: 2,500 go back; 2,000 still to be paid: 500
 */
export function waiverRefund(amountYen: number, lines: readonly LedgerLine[]): Yen {
  return yen(Math.max(Math.min(amountYen, -ledgerBalance(lines)), 0));
}
