import { type Yen, yen } from '../calendar/yen';

/** One line of the ledger, in the order it was written. */
export interface RefundLedgerLine {
  /** What names the line in its ledger. */
  readonly idempotencyKey: string;
  readonly kind: string;
  readonly amountYen: number;
  readonly paymentId: string | null;
}

/** What goes back through one payment. */
export interface RefundShare {
  readonly paymentId: string;
  readonly amount: Yen;
}

/**
 * 払戻しの割振り: through which payments a line of the ledger goes back, the oldest payment first.
 *
 * Payments and refunds are only ever added at the end of a ledger, and no refund exceeds what was paid before
 * it: read again later, the same ledger gives the same shares, and all refunds together take no more
 * from a payment than it brought.
 *
 * @clause D2-22.5
 * @throws RangeError when more goes back than the payments brought
 * @example // paid 186,200 and 8,100, 38,300 went back: of 156,000 go 147,900 through the first, 8,100 through the second
 */
export function refundShares(
  lines: readonly RefundLedgerLine[],
  ledgerKey: string,
): readonly RefundShare[] {
  const left = new Map<string, number>();
  for (const { kind, amountYen, paymentId, idempotencyKey } of lines) {
    if (kind === 'payment' && paymentId !== null) left.set(paymentId, amountYen);
    if (kind !== 'refund') continue;
    const shares = takenFrom(left, amountYen);
    if (idempotencyKey === ledgerKey) return shares;
  }
  return [];
}

/** Takes an amount out of what is left of the payments. */
function takenFrom(left: Map<string, number>, amountYen: number): RefundShare[] {
  const shares: RefundShare[] = [];
  let open = amountYen;
  for (const [paymentId, rest] of left) {
    const amount = Math.min(open, rest);
    if (amount === 0) continue;
    shares.push({ paymentId, amount: yen(amount) });
    left.set(paymentId, rest - amount);
    open -= amount;
  }
  if (open > 0) throw new RangeError(`${open} yen more than was paid cannot go back`);
  return shares;
}
