import type { CalendarDate } from '../calendar/calendar-date';
import { endOfDayInJapan, type Instant, instant } from '../calendar/instant';
import { isRefusal } from '../calendar/refusal';
import { type ContractDocumentTerms, contractDocumentDue } from '../contract/contract-document-due';
import { type FinalItineraryTerms, finalItineraryLate } from '../contract/final-itinerary-due';
import type { PriceChangeGround } from '../contract/price-increase-notice';
import type { CancellationGround, FreeGround } from './free-grounds';

/** What is on record about a booking that may free from the fee. */
export interface GroundFacts {
  readonly departureDate: CalendarDate;
  readonly startsAt: Instant;
  readonly appliedOn: CalendarDate;
  readonly formedAt: Instant;
  readonly contractDocumentDeliveredAt: Instant | null;
  readonly finalItineraryDeliveredAt: Instant | null;
  /** Important changes, increases and events recorded for the departure or the booking. */
  readonly records: readonly GroundRecord[];
}

export interface GroundRecord {
  readonly ground: CancellationGround;
  readonly recordedAt: Instant;
}

/** A ground with the time in which it may be declared; `until` is the first moment too late. */
export interface GroundWindow {
  readonly ground: FreeGround;
  readonly from: Instant;
  readonly until: Instant;
}

/**
 * 取消料のかからない解除事由の期間: which grounds a booking has, from when and until when.
 *
 * A document that never came opens its ground when its time has run out: the contract document after
 * the agency's own measure of "promptly", as long as it is missing; the final itinerary at the end
 * of its day, on departure day at the start. One delivered late stays late.
 *
 * @clause D2-15.1.2a
 * @clause D2-15.1.2c
 * @clause D2-15.1.2d
 * @clause D2-15.1.2e
 * @clause D3-15.2.4
 */
export function groundWindows(
  facts: GroundFacts,
  terms: {
    readonly freeGrounds: readonly FreeGround[];
    readonly contractDocument: ContractDocumentTerms | null;
    readonly finalItinerary: FinalItineraryTerms | null;
  },
): readonly GroundWindow[] {
  return terms.freeGrounds.flatMap((ground) => {
    const from = opensAt(ground.ground, facts, terms);
    const until =
      ground.declaredUntil === 'start' ? facts.startsAt : endOfDayInJapan(facts.departureDate);
    return from === null || from >= until ? [] : [{ ground, from, until }];
  });
}

function opensAt(
  ground: CancellationGround,
  facts: GroundFacts,
  terms: {
    readonly contractDocument: ContractDocumentTerms | null;
    readonly finalItinerary: FinalItineraryTerms | null;
  },
): Instant | null {
  if (ground === 'contract-document-missing') {
    if (facts.contractDocumentDeliveredAt !== null) return null;
    const due = contractDocumentDue(facts, terms);
    return isRefusal(due) ? null : due;
  }
  if (ground === 'final-itinerary-late') {
    const late = finalItineraryLate(facts, terms);
    const delivered = facts.finalItineraryDeliveredAt;
    return late !== null && delivered !== null && delivered < late ? null : late;
  }
  const times = facts.records.filter((one) => one.ground === ground).map((one) => one.recordedAt);
  return times.length === 0 ? null : instant(Math.min(...times));
}

/**
 * 代金の増額による無料解除: the ground that an increase opens, null for none.
 *
 * Document 002 frees on any increase, document 003 and the standard terms on a revision of fares alone.
 *
 * @clause D2-15.1.2b
 * @clause D3-15.2.2
 */
export function groundOfIncrease(
  increase: PriceChangeGround,
  grounds: readonly FreeGround[],
): FreeGround | null {
  return grounds.find((ground) => ground.priceChanges?.includes(increase)) ?? null;
}
