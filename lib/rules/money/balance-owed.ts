import { type Yen, yen } from '../calendar/yen';
import { type LedgerLine, ledgerBalance } from './ledger-balance';

/** One line of the ledger with the cancellation it belongs to, if any. */
export interface CancellationLedgerLine extends LedgerLine {
  readonly cancellationId: string | null;
}

/** What a booking still owes, and for what. */
export interface BalanceOwed {
  readonly amount: Yen;
  readonly reason: 'price' | 'room-difference' | 'special-measures' | 'fee';
}

/**
 * お支払いいただく残り: what the ledger of a booking leaves to be paid.
 *
 * When nobody travels any more, all charges were taken back: what is left is of the fee. Otherwise it is
 * 差額代金 of those who stayed or the cost of special measures, as long as it is no more than what was charged for these.
 *
 * @clause D2-14.1b
 * @param facts.measuresYen what special measures come to in the price (D2-4.6b)
 * @param facts.ended whether the booking is over
 * @returns null when nothing is owed, or money goes back
 * @throws RangeError for a kind that no ledger has
 * @example // 186,200 charged and paid; one leaves, 8,100 are charged for the room: 8,100, 'room-difference'
 */
export function balanceOwed(facts: {
  readonly lines: readonly CancellationLedgerLine[];
  readonly ended: boolean;
  readonly measuresYen?: number;
}): BalanceOwed | null {
  const owed = ledgerBalance(facts.lines);
  if (owed <= 0) return null;
  const amount = yen(owed);
  if (facts.ended) return { amount, reason: 'fee' };
  const differences = facts.lines
    .filter(({ kind, cancellationId }) => kind === 'charge' && cancellationId !== null)
    .reduce((sum, { amountYen }) => sum + amountYen, 0);
  if (owed > differences + (facts.measuresYen ?? 0)) return { amount, reason: 'price' };
  return { amount, reason: differences > 0 ? 'room-difference' : 'special-measures' };
}
