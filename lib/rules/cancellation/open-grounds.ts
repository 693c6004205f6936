import type { Instant } from '../calendar/instant';
import { isRefusal } from '../calendar/refusal';
import { type ContractDocumentTerms, contractDocumentDue } from '../contract/contract-document-due';
import type { CancellationGround, FreeGround } from './free-grounds';

/** A fact recorded on a departure or a booking that may free from the fee. */
export interface RecordedNotice {
  readonly kind: CancellationGround;
  readonly recordedAt: Instant;
  /** Recorded for this booking alone. */
  readonly ownBooking: boolean;
}

/** What a contract changed by after somebody applied; what was known before is no change. */
const CHANGES: readonly CancellationGround[] = [
  'important-change',
  'price-increase',
  'fare-revision',
];

/**
 * 取消料のかからない解除: the grounds of the terms for which the site itself holds the fact.
 *
 * @clause D2-15.1.2a
 * @clause D2-15.1.2b
 * @clause D2-15.1.2c
 * @clause D2-15.1.2d
 * @clause D2-15.1.2e
 */
export function openGrounds(
  facts: {
    readonly notices: readonly RecordedNotice[];
    readonly appliedAt: Instant;
    readonly formedAt: Instant | null;
    readonly hasContractDocument: boolean;
    readonly at: Instant;
  },
  terms: {
    readonly freeGrounds: readonly FreeGround[];
    readonly contractDocument: ContractDocumentTerms | null;
  },
): readonly CancellationGround[] {
  const due =
    facts.formedAt === null ? null : contractDocumentDue({ formedAt: facts.formedAt }, terms);
  const documentMissing =
    due !== null && !isRefusal(due) && !facts.hasContractDocument && facts.at > due;
  return terms.freeGrounds
    .map((row) => row.ground)
    .filter((ground) => {
      if (ground === 'contract-document-missing') return documentMissing;
      return facts.notices.some(
        (notice) =>
          notice.kind === ground &&
          (notice.ownBooking || !CHANGES.includes(ground) || notice.recordedAt >= facts.appliedAt),
      );
    });
}
