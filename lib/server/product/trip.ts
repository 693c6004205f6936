import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import type { Instant } from '@/lib/rules/calendar/instant';
import type { PriceTable } from '@/lib/rules/price/price-table';
import type { OfferedOption } from '@/lib/schemas/booking/option-choice';
import type { RecipientFacts } from '@/lib/wording/consents/recipient-lines';

/**
 * What every kind of trip has, whatever was bought: frozen into `Booking.tripSnapshot` at the application, and read
 * from there ever after. What only one kind has stands in a record of its own.
 *
 * @clause D2-2.2
 */
export type Trip = {
  readonly title: string;
  /** The address of the page that offers it, without the site. */
  readonly page: string;
  /** Kept pages under this tag show its seats and prices. */
  readonly tag: string;
  readonly overseas: boolean;
  readonly dayTrip: boolean;
  /** ISO codes of the countries it leads to. */
  readonly countries: readonly string[];
  readonly recipients: readonly (RecipientFacts & { address: string; representative: string })[];
  readonly options: readonly OfferedOption[];
  /** What one traveler pays; one figure for each age where nobody shares a room. */
  readonly priceTable: PriceTable;
  readonly rooms: boolean;
  readonly roomNote: string;
  readonly meetingTime: string;
  readonly meetingPlace: string;
  readonly passportValidityNote: string;
  /** Months from the return date on; null is "not known". */
  readonly passportMonths: number | null;
  readonly conditionsBasisDate: string;
};

/** When a trip takes place; columns of their own beside the frozen trip, because jobs and lists ask for them. */
export type TripTime = {
  readonly departureDate: CalendarDate;
  readonly returnDate: CalendarDate;
  readonly startsAt: Instant;
};

/** The trip of a row; it was written by us in this shape, and a later shape must not refuse an old contract. */
export function tripOf(snapshot: unknown): Trip {
  return snapshot as Trip;
}
