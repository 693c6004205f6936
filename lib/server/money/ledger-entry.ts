import 'server-only';
import { cancellationLedgerWords } from '@/lib/wording/cancellation/cancellation';
import { ledgerLabels } from '@/lib/wording/money/ledger';
import {
  CHANGE_KINDS,
  KINDS,
  SETTLEMENT_KINDS,
  SUBSTITUTION_KINDS,
  WAIVER_KINDS,
} from './ledger-kinds';

/** What moves the ledger of a booking; each cause has one kind, one label and one key. */
export type LedgerCause =
  | { readonly cause: 'contract' | 'card-refused' }
  | { readonly cause: 'payment'; readonly paymentId: string; readonly methodLabel: string }
  | { readonly cause: keyof typeof SUBSTITUTION_KINDS; readonly substitutionId: string }
  | { readonly cause: 'substitution-refund'; readonly paymentId: string }
  | {
      readonly cause: keyof typeof KINDS;
      readonly cancellationId: string;
    }
  | {
      readonly cause: keyof typeof WAIVER_KINDS;
      readonly cancellationId: string;
      readonly waiverId: string;
    }
  | { readonly cause: keyof typeof SETTLEMENT_KINDS; readonly settlementId: string }
  | {
      readonly cause: keyof typeof CHANGE_KINDS;
      /** The row of `BookingChange`. */
      readonly changeId: string;
    };

/** What moves the ledger when a contract ends. */
export type EndCause = Exclude<keyof typeof KINDS, 'reduction-refund'>;

/** Kind, label and key of a line, by what moves the ledger of this booking. */
export function entryOf(posting: LedgerCause & { readonly bookingId: string }) {
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
    case 'substitution-refund':
      return entry(
        'refund',
        ledgerLabels[posting.cause],
        `unused:${posting.paymentId}:${posting.cause}`,
      );
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
    case 'price-increase':
    case 'price-reduction':
    case 'price-reduction-refund': {
      const { cause, changeId } = posting;
      const key = `change:${changeId}:${cause}`;
      return { ...entry(CHANGE_KINDS[cause], ledgerLabels[cause], key), changeId };
    }
    default: {
      const { cause, cancellationId } = posting;
      const key = `cancellation:${cancellationId}:${cause}`;
      return { ...entry(KINDS[cause], cancellationLedgerWords[cause], key), cancellationId };
    }
  }
}

/** The cause within the key of a line, where `entryOf` has put it. */
export function causeOf(ledgerKey: string): string {
  return ledgerKey.split(':').at(-1) ?? '';
}

type Kind =
  | 'payment'
  | (typeof KINDS)[keyof typeof KINDS]
  | (typeof WAIVER_KINDS)[keyof typeof WAIVER_KINDS]
  | (typeof SETTLEMENT_KINDS)[keyof typeof SETTLEMENT_KINDS];

function entry(kind: Kind, label: string, idempotencyKey: string) {
  return { kind, label, idempotencyKey };
}
