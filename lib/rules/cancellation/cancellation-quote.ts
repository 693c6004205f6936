import type { CalendarDate } from '../calendar/calendar-date';
import type { Instant } from '../calendar/instant';
import type { Yen } from '../calendar/yen';
import type { FeeFigure } from './cancellation-terms';
import type { TripDay } from './counted-day';

/** A fee that explains itself. */
export interface FeeQuote {
  readonly kind: 'quoted';
  readonly receivedAt: Instant;
  /** Departure date − day of reception; null for a no-show without a declaration. */
  readonly dayNo: number | null;
  readonly step: FeeFigure;
  readonly travelers: readonly { readonly fee: Yen }[];
  readonly fee: Yen;
  /** Declared before the start, received after it: charged as departure day, looked at by staff. */
  readonly staffReview: boolean;
  readonly afterStart: boolean;
  /** The day from which the steps were counted back, where it is not the departure. */
  readonly countedFrom?: {
    readonly day: TripDay;
    readonly date: CalendarDate;
    readonly dayNo: number;
  };
  /** Places of those who leave free of charge as a share of their group. */
  readonly free?: readonly number[];
  /** The agency found the fee out: the terms leave it open. */
  readonly found?: true;
}

/** A fee with the money it is set against. The screen, the mail and the record print the same object. */
export interface CancellationQuote extends FeeQuote {
  readonly refund: Yen;
  readonly owed: Yen;
  readonly refundDueDate: CalendarDate | null;
}
