import type { BusinessCalendar } from '../calendar/business-calendar';
import type { CalendarDate } from '../calendar/calendar-date';
import { isPeriodUnknown, peakPeriod } from '../calendar/peak-period';
import { type Refusal, refused } from '../calendar/refusal';
import { isWithin } from '../calendar/span';
import type { CancellationTerms, FeeTable } from './cancellation-terms';
import type { TripDay } from './counted-day';

/** The facts that decide which table of a terms file is for a departure. */
export interface DepartureFacts {
  readonly departureDate: CalendarDate;
  /** 日帰り, as the product says. */
  readonly dayTrip: boolean;
  /** A named variant of the product; null or left out for the product as such. */
  readonly variant?: string | null;
  /** How many the party was when it was booked, where a table asks for it. */
  readonly partySize?: number | null | undefined;
  /** The public holidays, where a period is reckoned from them. */
  readonly calendar?: BusinessCalendar | undefined;
  /** Days of the trip from which a table may count instead of the departure. */
  readonly days?: Readonly<Partial<Record<TripDay, CalendarDate>>> | null | undefined;
}

/**
 * The fee table for a departure: the first that fits. Null when none does.
 *
 * @clause D2-15.T.0
 * @clause D4-10.1c
 */
export function feeTable(facts: DepartureFacts, terms: CancellationTerms): FeeTable | null {
  const { departureDate, calendar } = facts;
  if (isPeriodUnknown(departureDate, terms.periods, calendar)) return null;
  const named =
    terms.periods.length === 0 ? null : peakPeriod(departureDate, terms.periods, calendar);
  const period = named === null ? null : named.name;
  const variant = facts.variant ?? null;
  for (const table of terms.tables) {
    if (table.variant !== variant) continue;
    if (table.dayTrip !== null && table.dayTrip !== facts.dayTrip) continue;
    if (table.period !== null && table.period !== period) continue;
    if (table.party === undefined) return table;
    const size = facts.partySize ?? null;
    // Without the size nobody knows whether this table counts, or one behind it.
    if (size === null) return null;
    if (isWithin(size, table.party)) return table;
  }
  return null;
}

/** Why no table is for a product: its periods do not know the year, its variant is not in the terms, was not said, or nothing fits. */
export function noTable(facts: DepartureFacts, terms: CancellationTerms): Refusal {
  const variant = facts.variant ?? null;
  if (isPeriodUnknown(facts.departureDate, terms.periods, facts.calendar)) {
    return refused('period-without-year');
  }
  if (terms.tables.length === 0) return refused('no-step');
  const named = terms.tables.filter((table) => table.variant === variant);
  if ((facts.partySize ?? null) === null && named.some(({ party }) => party !== undefined)) {
    return refused('party-size-missing');
  }
  if (named.length > 0) return refused('no-step');
  return refused(variant === null ? 'variant-missing' : 'variant-unknown');
}
