import 'server-only';
import type { Tx } from '../system/db';
import { addJob } from '../system/jobs/add-job';
import { entryOf, type LedgerCause } from './ledger-entry';

export type Posting = LedgerCause & {
  readonly bookingId: string;
  /** Whole yen, never negative: the kind says which way it counts. Nothing is written for 0. */
  readonly amountYen: number;
  readonly at: Date;
};

/**
 * The one writer of the ledger. The same cause again writes nothing. What goes back is sent by a job of the same
 * transaction: no line says that money went back which nobody sends.
 *
 * @throws Error for a cause that stands in the ledger already with another amount or for another booking
 */
export async function post(tx: Tx, postings: readonly Posting[]): Promise<void> {
  const data = postings.filter(({ amountYen }) => amountYen > 0).map(rowOf);
  const { count } = await tx.ledgerEntry.createMany({ data, skipDuplicates: true });
  for (const { kind, idempotencyKey: ledgerKey } of data) {
    if (kind === 'refund') await sendLater(tx, ledgerKey);
  }
  if (count === data.length) return;
  const keys = data.map(({ idempotencyKey }) => idempotencyKey);
  const rows = await tx.ledgerEntry.findMany({ where: { idempotencyKey: { in: keys } } });
  for (const { idempotencyKey, bookingId, amountYen } of data) {
    const row = rows.find((one) => one.idempotencyKey === idempotencyKey);
    if (row?.bookingId !== bookingId || row.amountYen !== amountYen) {
      throw new Error(`the ledger says otherwise of ${idempotencyKey}`);
    }
  }
}

/** Sends what a line of the ledger gives back, by a job. */
export async function sendLater(tx: Tx, ledgerKey: string, runAt?: Date): Promise<void> {
  const key = `refund:${ledgerKey}`;
  await addJob(tx, { name: 'send-refund', payload: { ledgerKey }, key, runAt });
}

function rowOf(posting: Posting) {
  const { bookingId, amountYen, at } = posting;
  return { bookingId, amountYen, at, ...entryOf(posting) };
}
