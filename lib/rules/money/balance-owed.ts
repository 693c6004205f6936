import { type Yen, yen } from '../calendar/yen';
import { type LedgerLine, ledgerBalance } from './ledger-balance';

/** One line of the ledger with the cancellation, or the change of the trip, it belongs to, if any. */
export interface CancellationLedgerLine extends LedgerLine {
  readonly cancellationId: string | null;
  readonly changeId?: string | null;
}

/** What a booking still owes, and for what. */
export interface BalanceOwed {
  readonly amount: Yen;
  readonly reason:
    | 'price'
    | 'room-difference'
    | 'price-change'
    | 'special-measures'
    | 'fee'
    | 'incident';
}

/**
 * お支払いいただく残り: what the ledger of a booking leaves to be paid.
 *
 * When nobody travels any more, all charges were taken back: what is left is of the fee. Otherwise it is
 * 差額代金 of those who stayed, an increase that the agency told after the contract or the cost of special measures, as long
 * as it is no more than what was charged for these. Costs of an incident are what is left to pay last (D2-4.7, D3-27).
 *
 * @clause D2-14.1b D2-12.1 D2-12.4
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
  const charges = facts.lines.filter(({ kind }) => kind === 'charge');
  const incidents = sumOf(charges.filter(({ settlementId }) => (settlementId ?? null) !== null));
  if (owed <= incidents) return { amount, reason: 'incident' };
  if (facts.ended) return { amount, reason: 'fee' };
  const differences = sumOf(charges.filter(({ cancellationId }) => cancellationId !== null));
  const increases = sumOf(charges.filter(({ changeId }) => (changeId ?? null) !== null));
  if (owed > differences + increases + (facts.measuresYen ?? 0)) return { amount, reason: 'price' };
  if (increases > 0) return { amount, reason: 'price-change' };
  return { amount, reason: differences > 0 ? 'room-difference' : 'special-measures' };
}

function sumOf(lines: readonly LedgerLine[]): number {
  return lines.reduce((sum, { amountYen }) => sum + amountYen, 0);
}
