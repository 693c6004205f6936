import type { CalendarDate } from '../calendar/calendar-date';
import type { Yen } from '../calendar/yen';
import type { BeforePayment } from './before-payment';
import type { BookingStep, FeeFigure } from './cancellation-terms';
import type { TripDay } from './counted-day';
import type { FreeShare } from './free-share';

/** One line of the fee table as it applies to a departure. */
export interface FeeStepRow {
  readonly step: FeeFigure;
  readonly phase: 'before-payment' | 'from-booking' | 'free-share' | 'before-start' | 'after-start';
  /** Until when the line counts, for one that is counted from the booking. */
  readonly bookingStep?: BookingStep;
  /** The share of a group that leaves free of charge, for its own line. */
  readonly freeShare?: FreeShare;
  /** Until which payment, for the line before it. */
  readonly beforePayment?: BeforePayment;
  /** From which day of the trip the days are counted, where it is not the departure. */
  readonly countedFrom?: TripDay;
  /** Days before departure; null is "from the contract on", or after the start. */
  readonly fromDay: number | null;
  readonly untilDay: number | null;
  readonly firstDate: CalendarDate | null;
  readonly lastDate: CalendarDate | null;
  /** `HH:MM` where the step begins within `firstDate`, or ends (just before it) within `lastDate`. */
  readonly fromHour: string | null;
  readonly untilHour: string | null;
  /** Percent of the tour price, 0 for free; null for a charge of another kind. */
  readonly percent: number | null;
  /** What it comes to for the traveler given; null without one, or when a cost is not known yet. */
  readonly fee: Yen | null;
}
