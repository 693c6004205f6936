import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import type { Terms } from '@/lib/rules/terms';
import type { TripSections } from '../product/product';
import type { ConditionsRef } from './general-conditions';

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
  readonly people: number;
  /** What the kind of product says of itself. */
  readonly sections: TripSections;
  readonly lines: readonly StatedLine[];
  /** What is paid when, in words. */
  readonly due: string;
  readonly totalYen: number;
  /** 旅行業約款 that the contract is made under; null where the agency has none here. */
  readonly conditions: ConditionsRef | null;
};
