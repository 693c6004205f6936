import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import type { Terms } from '@/lib/rules/terms';
import type { TripSections } from '../product/product';

/** A price line as a document prints it. */
export type StatedLine = {
  readonly label: string;
  readonly quantity: number;
  readonly unitYen: number;
  readonly amountYen: number;
};

export type StatedFacts = {
  readonly terms: Terms;
  readonly departureDate: CalendarDate;
  readonly dayTrip: boolean;
  /** What the kind of product says of itself. */
  readonly sections: TripSections;
  readonly lines: readonly StatedLine[];
  readonly totalYen: number;
};
