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
import { type BookingFacts, endOfBookingStep } from './booking-step';
import type {
  BookingStep,
  CancellationTerms,
  FeeFigure,
  FeeStep,
  StepPoint,
} from './cancellation-terms';
import { type DepartureFacts, feeTable, noTable } from './fee-table';
import { dayOfPoint } from './step-window';

/** One line of the fee table as it applies to a departure. */
export interface FeeStepRow {
  readonly step: FeeFigure;
  readonly phase: 'from-booking' | 'before-start' | 'after-start';
  /** Until when the line counts, for one that is counted from the booking. */
  readonly bookingStep?: BookingStep;
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
  const figures = (step: FeeFigure) => ({
    step,
    percent: percentOfPrice(step.charge),
    fee: feeOf(step, facts, terms.cancellation),
  });
  const rows = table.steps.map(
    (step): FeeStepRow => ({ ...figures(step), phase: 'before-start', ...days(step, facts) }),
  );
  const early = (table.fromBooking ?? []).map((step): FeeStepRow => {
    const days = bookingDays(step, facts.bookedAt ?? null);
    return { ...figures(step), phase: 'from-booking', bookingStep: step, ...NO_DAYS, ...days };
  });
  return [...early, ...rows, { ...figures(table.afterStart), phase: 'after-start', ...NO_DAYS }];
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

function days(step: FeeStep, facts: DepartureFacts) {
  const departureDay = dayNumber(facts.departureDate);
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
