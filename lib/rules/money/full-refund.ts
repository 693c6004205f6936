import { type Yen, yen } from '../calendar/yen';
import { fundsHeld, type LedgerLine } from './ledger-balance';

/**
 * 全額の払戻し: what is no longer charged and what goes back when the company ends a contract before the start.
 *
 * All that is still charged is taken back, and all that was paid and not sent back already goes back. A fee that somebody
 * who left earlier owed stays kept: that contract ended before, by itself.
 *
 * @clause D2-15.2.3
 * @clause D3-17.3
 * @throws RangeError for a kind that no ledger has
 * @example // charged and paid 80,000: 80,000 is no longer charged, 80,000 goes back
 */
export function fullRefund(lines: readonly LedgerLine[]): {
  readonly credit: Yen;
  readonly refund: Yen;
} {
  const sum = (kind: string) =>
    lines.filter((line) => line.kind === kind).reduce((all, line) => all + line.amountYen, 0);
  return {
    credit: yen(Math.max(sum('charge') - sum('credit'), 0)),
    refund: yen(Math.max(fundsHeld(lines), 0)),
  };
}
