import { type Yen, yen } from '../calendar/yen';
import { type LedgerLine, ledgerBalance } from './ledger-balance';

/**
 * 減額の払戻し: what of a reduction goes back to those who stay, once it stands in the ledger as a credit. What is still
 * to be paid is paid from it first.
 *
 * @clause D2-14.1b
 * @clause D2-17.1b
 * @throws RangeError for a kind that no ledger has
 * @example // 6,000 less, all paid: 6,000 go back; 2,500 still to be paid: 3,500; 6,000 or more: nothing
 */
export function reductionRefund(reduction: Yen, lines: readonly LedgerLine[]): Yen {
  const overpaid = -ledgerBalance(lines);
  return yen(Math.max(Math.min(reduction, overpaid), 0));
}
