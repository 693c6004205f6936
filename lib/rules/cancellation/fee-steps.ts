import { type CalendarDate, dateOfDayNumber, dayNumber } from '../calendar/calendar-date';
import { isRefusal, type Refusal } from '../calendar/refusal';
import type { Yen } from '../calendar/yen';
import type { Charge, LeavingTraveler } from '../money/charge';
import { chargeYen } from '../money/charge-yen';
import type { BookingFacts } from './booking-step';
import type { CancellationTerms, FeeFigure, FeeStep, StepPoint } from './cancellation-terms';
import { countedDay } from './counted-day';
import { bookingDays, NO_DAYS, shareRow, unpaidRow } from './fee-step-lines';
import type { FeeStepRow } from './fee-step-row';
import { type DepartureFacts, feeTable, noTable } from './fee-table';
import { withKept } from './kept-part';
import { dayOfPoint } from './step-window';

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
