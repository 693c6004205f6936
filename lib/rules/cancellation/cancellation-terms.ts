import type { CalendarDate } from '../calendar/calendar-date';
import type { Figure } from '../calendar/figure';
import type { PeakPeriod } from '../calendar/peak-period';
import type { Span } from '../calendar/span';
import type { Charge } from '../money/charge';
import type { BeforePayment } from './before-payment';
import type { CountedFrom } from './counted-day';
import type { FreeShare } from './free-share';
import type { KeptPart } from './kept-part';

/**
 * One end of a step: a day counted back from the day before departure (day 1, departure day 0) or
 * a fixed day, split at an hour where `at` is given.
 */
export type StepPoint =
  | (PointHour & { readonly day: number })
  | (PointHour & { readonly date: CalendarDate });

/** The hour at which a day is split; `minuteIncluded` gives its whole minute to the step before. */
export interface PointHour {
  readonly at?: string | undefined;
  readonly minuteIncluded?: boolean | undefined;
}

/** What is charged, without saying when. */
export interface FeeFigure extends Figure {
  /** Key of its name in `lib/wording`, unique within its table. */
  readonly id: string;
  readonly charge: Charge;
}

/**
 * One step of a cancellation fee table.
 *
 * `from` null: from the conclusion of the contract on. `until` null: until the start. A day without
 * an hour is meant whole; an hour belongs to the step that begins with it.
 */
export interface FeeStep extends FeeFigure {
  readonly from: StepPoint | null;
  readonly until: StepPoint | null;
}

/**
 * A moment counted from the booking: the end of a day (0 is the day of the booking itself) or an hour within it, or so
 * many hours after it.
 */
export type BookingPoint =
  | (PointHour & { readonly bookingDay: number })
  | { readonly hours: number };

/** A step counted from the booking: while it holds, no other step of its table counts. */
export interface BookingStep extends FeeFigure {
  /** Itself outside: what follows counts from this moment on. */
  readonly until: BookingPoint;
  /** Only for bookings made on this day before departure or earlier; absent for every booking. */
  readonly bookedByDay?: number | undefined;
  /** Whether the moment of sending decides, and not that of reception. */
  readonly whenSent?: boolean | undefined;
}

/** A fee table with the products and departures it is for; null means any. */
export interface FeeTable {
  readonly dayTrip: boolean | null;
  /** The named variant of the product; null means the product as such. */
  readonly variant: string | null;
  /** The variant of the standard terms whose ceiling holds for this product; absent for that of its own name. */
  readonly ceiling?: string | undefined;
  /** The period in which the departure falls; null means any not named by an earlier table. */
  readonly period: string | null;
  /** How many the party was when it was booked. Absent: any. */
  readonly party?: Span | undefined;
  /** Another day of the trip from which the steps count back; absent for the departure. */
  readonly countedFrom?: CountedFrom | undefined;
  readonly freeShare?: FreeShare | undefined;
  /** Steps counted from the booking, in order; the first whose end lies ahead counts before any other step. */
  readonly fromBooking?: readonly BookingStep[] | undefined;
  readonly steps: readonly FeeStep[];
  /** 旅行開始後又は無連絡不参加. */
  readonly afterStart: FeeFigure;
}

/** What a ticket changes about the table (arranged air). */
export interface TicketRules {
  /** A ticket issued early: which step counts while this many days or more remain. */
  readonly issuedEarly: (Figure & { readonly fromDay: number; readonly step: string }) | null;
  /** 早割: the two bands round the planned day of issue. */
  readonly earlyBird: { readonly beforeIssue: FeeFigure; readonly fromIssue: FeeFigure } | null;
  /** After a change of departure: the step for a first date that has come or passed. */
  readonly firstDeparture: (Figure & { readonly passedStep: string }) | null;
}

/** 宿泊を伴う旅行, 日帰り旅行. */
export type TripKind = 'stay' | 'day-trip';

/** 取消料. The first table that fits is the one that counts. */
export interface CancellationTerms {
  /** The kinds of trip that the file is for; absent for both. */
  readonly trips?: readonly TripKind[] | undefined;
  /** The prices these terms are made for, in yen: what `check` judges the figures over. */
  readonly prices: {
    readonly from: number;
    readonly until: number;
    /** The prices that are sold, at which alone a fall of the fee counts; absent for the whole range. */
    readonly sold?: readonly number[] | undefined;
  };
  /** What each named cost comes to, in yen, as the agency meets it; absent where nobody knows. */
  readonly costs?:
    | Readonly<Record<string, { readonly from: number; readonly until: number }>>
    | undefined;
  /** Charges named once and used in several steps. */
  readonly charges: Readonly<Record<string, Charge>>;
  readonly periods: readonly PeakPeriod[];
  readonly tables: readonly FeeTable[];
  readonly ticket: TicketRules | null;
  readonly beforePayment?: BeforePayment | undefined;
  readonly kept?: KeptPart | undefined;
  readonly receivedAfterStart?: ReceivedAfterStart | undefined;
}

/** 旅行開始前のお申し出が開始後に受け付けられたとき: what counts, where the terms say it. */
export interface ReceivedAfterStart extends Figure {
  /** The step of departure day, that of the moment of sending, or what counts after the start. */
  readonly counts: 'departure-day' | 'when-sent' | 'after-start';
}
