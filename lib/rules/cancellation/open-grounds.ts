import { type CalendarDate, dayInJapan } from '../calendar/calendar-date';
import type { Instant } from '../calendar/instant';
import { isRefusal } from '../calendar/refusal';
import { type ContractDocumentTerms, contractDocumentDue } from '../contract/contract-document-due';
import { type FinalItineraryTerms, finalItineraryLate } from '../contract/final-itinerary-due';
import type { CancellationGround, FreeGround } from './free-grounds';

/** A fact recorded on a departure or a booking that may free from the fee. */
export interface RecordedNotice {
  readonly kind: CancellationGround;
  readonly recordedAt: Instant;
  /** Recorded for this booking alone. */
  readonly ownBooking: boolean;
}

/** What the site holds of a booking that may free from the fee. */
export interface GroundsOnRecord {
  readonly notices: readonly RecordedNotice[];
  readonly appliedAt: Instant;
  readonly formedAt: Instant | null;
  readonly departureDate: CalendarDate;
  readonly startsAt: Instant;
  readonly hasContractDocument: boolean;
  /** When the first final itinerary was handed over; null as long as none was. */
  readonly finalItineraryAt: Instant | null;
}

export interface GroundTerms {
  readonly freeGrounds: readonly FreeGround[];
  readonly contractDocument: ContractDocumentTerms | null;
  readonly finalItinerary: FinalItineraryTerms | null;
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
 * @clause D3-15.2.4
 */
export function openGrounds(
  facts: GroundsOnRecord & { readonly at: Instant },
  terms: GroundTerms,
): readonly CancellationGround[] {
  const missing = {
    'contract-document-missing': isContractDocumentMissing(facts, terms),
    'final-itinerary-late': isFinalItineraryLate(facts, terms),
  };
  return terms.freeGrounds
    .map((row) => row.ground)
    .filter((ground) => {
      if (ground === 'contract-document-missing' || ground === 'final-itinerary-late')
        return missing[ground];
      return facts.notices.some(
        (notice) =>
          notice.kind === ground &&
          (notice.ownBooking || !CHANGES.includes(ground) || notice.recordedAt >= facts.appliedAt),
      );
    });
}

function isContractDocumentMissing(
  { formedAt, hasContractDocument, at }: GroundsOnRecord & { readonly at: Instant },
  terms: GroundTerms,
): boolean {
  if (formedAt === null || hasContractDocument) return false;
  const due = contractDocumentDue({ formedAt }, terms);
  return !isRefusal(due) && at > due;
}

/** One that came late stays late. */
function isFinalItineraryLate(
  facts: GroundsOnRecord & { readonly at: Instant },
  terms: GroundTerms,
): boolean {
  if (facts.formedAt === null) return false;
  const late = finalItineraryLate({ ...facts, appliedOn: dayInJapan(facts.appliedAt) }, terms);
  if (late === null || facts.at < late) return false;
  return facts.finalItineraryAt === null || facts.finalItineraryAt >= late;
}
