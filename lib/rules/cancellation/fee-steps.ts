import {
  type CalendarDate,
  dateOfDayNumber,
  dayInJapan,
  dayNumber,
} from '../calendar/calendar-date';
import { formatInJapan, type Instant, instant } from '../calendar/instant';
import { isRefusal, type Refusal } from '../calendar/refusal';
import type { Yen } from '../calendar/yen';
import type { Charge, LeavingTraveler } from '../money/charge';
import { chargeYen } from '../money/charge-yen';
import type { BeforePayment } from './before-payment';
import { type BookingFacts, endOfBookingStep } from './booking-step';
import type {
  BookingStep,
  CancellationTerms,
  FeeFigure,
  FeeStep,
  FeeTable,
  StepPoint,
} from './cancellation-terms';
import { countedDay, type TripDay } from './counted-day';
import { type DepartureFacts, feeTable, noTable } from './fee-table';
import type { FreeShare } from './free-share';
import { withKept } from './kept-part';
import { dayOfPoint } from './step-window';

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

/**
 * 取消料の表: every step of the table for a departure with its calendar days, those counted from the
 * booking first, the step after the start last.
 *
 * @clause D2-15.1.1c
 * @returns refused with `no-step`, `variant-unknown` or `variant-missing` when no table is for this product
 */
export function feeSteps(
  facts: DepartureFacts &
    BookingFacts & {
      readonly traveler: LeavingTraveler | null;
      readonly costs?: Readonly<Record<string, Yen>>;
    },
  terms: { readonly cancellation: CancellationTerms },
): readonly FeeStepRow[] | Refusal {
  const table = feeTable(facts, terms.cancellation);
  if (table === null) return noTable(facts, terms.cancellation);
  const counted = countedDay(table, facts);
  if (isRefusal(counted)) return counted;
  const figures = (written: FeeFigure, afterStart = false) => {
    const step = withKept(written, terms.cancellation, afterStart);
    const percent = percentOfPrice(step.charge);
    return { step, percent, fee: feeOf(step, facts, terms.cancellation) };
  };
  const from = table.countedFrom ? { countedFrom: table.countedFrom.day } : {};
  const rows = table.steps.map(
    (step): FeeStepRow => ({
      ...figures(step),
      phase: 'before-start',
      ...days(step, counted),
      ...from,
    }),
  );
  const early = (table.fromBooking ?? []).map((step): FeeStepRow => {
    const own = bookingDays(step, facts.bookedAt ?? null);
    return { ...figures(step), phase: 'from-booking', bookingStep: step, ...NO_DAYS, ...own };
  });
  const last: FeeStepRow = { ...figures(table.afterStart, true), phase: 'after-start', ...NO_DAYS };
  return [...unpaidRow(terms.cancellation), ...early, ...shareRow(table), ...rows, last];
}

function unpaidRow({ beforePayment }: CancellationTerms): readonly FeeStepRow[] {
  if (beforePayment === undefined) return [];
  const step: FeeFigure = { ...beforePayment, charge: { kind: 'free' } };
  return [{ step, phase: 'before-payment', beforePayment, percent: 0, fee: null, ...NO_DAYS }];
}

function shareRow({ freeShare }: FeeTable): readonly FeeStepRow[] {
  if (freeShare === undefined) return [];
  const step: FeeFigure = { ...freeShare, charge: { kind: 'free' } };
  return [{ step, phase: 'free-share', freeShare, percent: 0, fee: null, ...NO_DAYS }];
}

const NO_DAYS = {
  fromDay: null,
  untilDay: null,
  firstDate: null,
  lastDate: null,
  fromHour: null,
  untilHour: null,
};

/** The last day of a step counted from the booking, where the booking is known. */
function bookingDays(step: BookingStep, bookedAt: Instant | null) {
  if (bookedAt === null) return {};
  const last = instant(endOfBookingStep(step, bookedAt) - 1);
  const hour = formatInJapan(instant(last + 1)).slice(11, 16);
  return { lastDate: dayInJapan(last), untilHour: hour === '00:00' ? null : hour };
}

function days(step: FeeStep, counted: CalendarDate) {
  const departureDay = dayNumber(counted);
  const first = step.from && dayOfPoint(step.from, departureDay);
  const last = step.until ? dayOfPoint(step.until, departureDay) : departureDay;
  return {
    fromDay: first === null ? null : departureDay - first,
    untilDay: departureDay - last,
    firstDate: first === null ? null : dateOfDayNumber(first),
    lastDate: dateOfDayNumber(last),
    fromHour: hourOf(step.from),
    untilHour: hourOf(step.until),
  };
}

function hourOf(point: StepPoint | null): string | null {
  return point?.at ?? null;
}

function percentOfPrice(charge: Charge): number | null {
  if (charge.kind === 'free') return 0;
  return charge.kind === 'percent' && charge.of === 'tourPrice' ? charge.percent : null;
}

function feeOf(
  step: FeeFigure,
  facts: {
    readonly traveler: LeavingTraveler | null;
    readonly costs?: Readonly<Record<string, Yen>>;
  },
  terms: CancellationTerms,
): Yen | null {
  if (facts.traveler === null) return null;
  const alone = { traveler: facts.traveler, place: 0, persons: 1, rooms: 1 };
  const fee = chargeYen(step.charge, { ...alone, costs: facts.costs ?? {} }, terms.charges);
  return isRefusal(fee) ? null : fee;
}
