/** One line of the ledger, in whole yen. */
export interface LedgerLine {
  readonly kind: string;
  readonly amountYen: number;
  /** What followed the trip and moved it, if anything did. */
  readonly settlementId?: string | null;
}

const SIGNS: Readonly<Record<string, number>> = {
  charge: 1,
  credit: -1,
  fee: 1,
  waiver: -1,
  payment: -1,
  refund: 1,
  // Paid beside the price, out of the agency's own money: kept apart.
  compensation: 0,
};

/**
 * 残高: what is still owed to the agency in yen; negative is what it owes back.
 *
 * owed = charge − credit + fee − waiver − payment + refund; compensation is kept apart (D2-21.1)
 *
 * @throws RangeError for a kind that no ledger has
 * @example // charged 80,000 and paid 80,000, credited 80,000 with a fee of 24,000: −56,000 is due back
 */
export function ledgerBalance(lines: readonly LedgerLine[]): number {
  return lines.reduce((sum, line) => sum + owedByLine(line), 0);
}

/**
 * What one line adds to 残高, in yen; negative is what it takes away.
 *
 * @throws RangeError for a kind that no ledger has
 * @example owedByLine({ kind: 'payment', amountYen: 8_100 }) // −8,100
 */
export function owedByLine({ kind, amountYen }: LedgerLine): number {
  const sign = SIGNS[kind];
  if (sign === undefined) throw new RangeError(`not a kind of ledger entry: ${kind}`);
  return sign * amountYen;
}

/**
 * お預り金: payments less what went back and what was kept as a fee and not waived, in yen: what a cancellation can be paid from.
 * What was charged for an incident is no money for the trip, and what was not received of it is paid already (D2-4.7, D2-16.1.2).
 *
 * @throws RangeError for a kind that no ledger has
 * @example // paid 80,000, a fee of 6,000 kept, 14,000 sent back: 60,000
 */
export function fundsHeld(lines: readonly LedgerLine[]): number {
  const ofPrice = ({ kind, settlementId }: LedgerLine) =>
    ['charge', 'credit'].includes(kind) && (settlementId ?? null) === null;
  return -ledgerBalance(lines.filter((line) => !ofPrice(line))) || 0;
}
