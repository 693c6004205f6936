import { type CalendarDate, dayNumber } from '../calendar/calendar-date';
import { type Instant, startOfDayInJapan } from '../calendar/instant';
import type { FeeStep, StepPoint } from './cancellation-terms';
import { splitOfDay } from './split-of-day';

/** From when (inside) until when (outside) a step counts; null where it is open. */
export interface StepWindow {
  readonly from: Instant | null;
  readonly until: Instant | null;
}

/** The moments between which a step of a table counts for a departure. */
export function stepWindow(
  step: Pick<FeeStep, 'from' | 'until'>,
  departureDate: CalendarDate,
): StepWindow {
  const departureDay = dayNumber(departureDate);
  return {
    from: step.from && startOfPoint(step.from, departureDay),
    until: step.until && endOfPoint(step.until, departureDay),
  };
}

/** The steps that answer a moment: one in a sound table, none in a hole of it. */
export function stepsAt(
  steps: readonly FeeStep[],
  moment: Instant,
  departureDay: number,
): readonly FeeStep[] {
  return steps.filter((step) => {
    if (step.from !== null && moment < startOfPoint(step.from, departureDay)) return false;
    return step.until === null || moment < endOfPoint(step.until, departureDay);
  });
}

/** Whether a step names a fixed day of an earlier year: it was not written for this departure. */
export function isOfAnotherYear(step: FeeStep, departureDay: number): boolean {
  return [step.from, step.until].some(
    (point) => point !== null && 'date' in point && departureDay - dayNumber(point.date) > 366,
  );
}

/** Days since 1970-01-01 of the day an end of a step names. */
export function dayOfPoint(point: StepPoint, departureDay: number): number {
  return 'day' in point ? departureDay - point.day : dayNumber(point.date);
}

function startOfPoint(point: StepPoint, departureDay: number): Instant {
  return splitOfDay(dayOfPoint(point, departureDay), point);
}

function endOfPoint(point: StepPoint, departureDay: number): Instant {
  if (point.at !== undefined) return startOfPoint(point, departureDay);
  return startOfDayInJapan(dayOfPoint(point, departureDay) + 1);
}
