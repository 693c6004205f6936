import type { CalendarDate } from '../calendar/calendar-date';
import { isPeriodUnknown, peakPeriod } from '../calendar/peak-period';
import { type Refusal, refused } from '../calendar/refusal';
import type { CancellationTerms, FeeTable } from './cancellation-terms';

/** The facts that decide which table of a terms file is for a departure. */
export interface DepartureFacts {
  readonly departureDate: CalendarDate;
  /** 日帰り, as the product says. */
  readonly dayTrip: boolean;
  /** A named variant of the product; null or left out for the product as such. */
  readonly variant?: string | null;
}

/**
 * The fee table for a departure: the first that fits. Null when none does.
 *
 * @clause D2-15.T.0
 * @clause D4-10.1c
 */
export function feeTable(facts: DepartureFacts, terms: CancellationTerms): FeeTable | null {
  if (isPeriodUnknown(facts.departureDate, terms.periods)) return null;
  const named = terms.periods.length === 0 ? null : peakPeriod(facts.departureDate, terms.periods);
  const period = named === null ? null : named.name;
  const variant = facts.variant ?? null;
  for (const table of terms.tables) {
    if (table.variant !== variant) continue;
    if (table.dayTrip !== null && table.dayTrip !== facts.dayTrip) continue;
    if (table.period === null || table.period === period) return table;
  }
  return null;
}

/** Why no table is for a product: its periods do not know the year, its variant is not in the terms, was not said, or nothing fits. */
export function noTable(facts: DepartureFacts, terms: CancellationTerms): Refusal {
  const variant = facts.variant ?? null;
  if (isPeriodUnknown(facts.departureDate, terms.periods)) return refused('period-without-year');
  if (terms.tables.length === 0) return refused('no-step');
  if (terms.tables.some((table) => table.variant === variant)) return refused('no-step');
  return refused(variant === null ? 'variant-missing' : 'variant-unknown');
}
