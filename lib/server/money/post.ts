import 'server-only';
import { cancellationLedgerWords } from '@/lib/wording/cancellation/cancellation';
import { ledgerLabels } from '@/lib/wording/money/ledger';
import type { Tx } from '../system/db';
import { addJob } from '../system/jobs/add-job';

/** What moves the ledger of a booking; each cause has one kind, one label and one key. */
export type LedgerCause =
  | { readonly cause: 'contract' | 'card-refused' }
  | { readonly cause: 'payment'; readonly paymentId: string; readonly methodLabel: string }
  | { readonly cause: keyof typeof SUBSTITUTION_KINDS; readonly substitutionId: string }
  | {
      readonly cause: keyof typeof KINDS;
      readonly cancellationId: string;
    }
  | {
      readonly cause: keyof typeof WAIVER_KINDS;
      readonly cancellationId: string;
      readonly waiverId: string;
    }
  | { readonly cause: keyof typeof SETTLEMENT_KINDS; readonly settlementId: string };

/** What moves the ledger when a contract ends. */
export type EndCause = Exclude<keyof typeof KINDS, 'reduction-refund'>;

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

/** The cause within the key of a line, where `entryOf` has put it. */
export function causeOf(ledgerKey: string): string {
  return ledgerKey.split(':').at(-1) ?? '';
}

function rowOf(posting: Posting) {
  const { bookingId, amountYen, at } = posting;
  return { bookingId, amountYen, at, ...entryOf(posting) };
}

function entryOf(posting: Posting) {
  switch (posting.cause) {
    case 'contract':
      return entry('charge', ledgerLabels.tourPrice, `charge:${posting.bookingId}`);
    case 'card-refused':
      return entry('credit', ledgerLabels.cardRefused, `card-refused:${posting.bookingId}`);
    case 'payment': {
      const { paymentId, methodLabel } = posting;
      const label = ledgerLabels.cardPayment(methodLabel);
      return { ...entry('payment', label, `payment:${paymentId}`), paymentId };
    }
    case 'substitution-fee':
    case 'substitution-reissue': {
      const { cause, substitutionId } = posting;
      const key = `substitution:${substitutionId}:${cause}`;
      return entry(SUBSTITUTION_KINDS[cause], ledgerLabels[cause], key);
    }
    case 'waiver':
    case 'waiver-refund': {
      const { cause, cancellationId, waiverId } = posting;
      const key = `waiver:${waiverId}:${cause}`;
      return { ...entry(WAIVER_KINDS[cause], ledgerLabels[cause], key), cancellationId };
    }
    case 'part-credit':
    case 'part-refund':
    case 'incident-cost':
    case 'guarantee':
    case 'damages':
    case 'special-compensation': {
      const { cause, settlementId } = posting;
      const key = `settlement:${settlementId}:${cause}`;
      return { ...entry(SETTLEMENT_KINDS[cause], ledgerLabels[cause], key), settlementId };
    }
    default: {
      const { cause, cancellationId } = posting;
      const key = `cancellation:${cancellationId}:${cause}`;
      return { ...entry(KINDS[cause], cancellationLedgerWords[cause], key), cancellationId };
    }
  }
}

const KINDS = {
  credit: 'credit',
  fee: 'fee',
  penalty: 'fee',
  refund: 'refund',
  difference: 'charge',
  reduction: 'credit',
  'reduction-refund': 'refund',
} as const;

const SUBSTITUTION_KINDS = { 'substitution-fee': 'fee', 'substitution-reissue': 'fee' } as const;

const WAIVER_KINDS = { waiver: 'waiver', 'waiver-refund': 'refund' } as const;

/** What follows a trip; compensation is kept apart from price and fees (D2-21.1). */
const SETTLEMENT_KINDS = {
  'part-credit': 'credit',
  'part-refund': 'refund',
  'incident-cost': 'charge',
  guarantee: 'compensation',
  damages: 'compensation',
  'special-compensation': 'compensation',
} as const;

type Kind =
  | 'payment'
  | (typeof KINDS)[keyof typeof KINDS]
  | (typeof WAIVER_KINDS)[keyof typeof WAIVER_KINDS]
  | (typeof SETTLEMENT_KINDS)[keyof typeof SETTLEMENT_KINDS];

function entry(kind: Kind, label: string, idempotencyKey: string) {
  return { kind, label, idempotencyKey };
}
