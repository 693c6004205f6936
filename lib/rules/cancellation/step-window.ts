import { type CalendarDate, dayNumber } from '../calendar/calendar-date';
import { type Instant, instant, msOfHour, startOfDayInJapan } from '../calendar/instant';
import type { FeeStep, StepPoint } from './cancellation-terms';

/** From when (inside) until when (outside) a step counts; null where it is open. */
export interface StepWindow {
  readonly from: Instant | null;
  readonly until: Instant | null;
}

/** The moments between which a step of a table counts for a departure. */
export function stepWindow(step: FeeStep, departureDate: CalendarDate): StepWindow {
  const departureDay = dayNumber(departureDate);
  return {
    from: step.from && startOfPoint(step.from, departureDay),
    until: step.until && endOfPoint(step.until, departureDay),
  };
}

/** The step that counts at a moment; null for a hole in the table. */
export function stepAt(
  steps: readonly FeeStep[],
  moment: Instant,
  departureDay: number,
): FeeStep | null {
  for (const step of steps) {
    if (step.from !== null && moment < startOfPoint(step.from, departureDay)) continue;
    if (step.until === null || moment < endOfPoint(step.until, departureDay)) return step;
  }
  return null;
}

/** Days since 1970-01-01 of the day an end of a step names. */
export function dayOfPoint(point: StepPoint, departureDay: number): number {
  return 'day' in point ? departureDay - point.day : dayNumber(point.date);
}

function startOfPoint(point: StepPoint, departureDay: number): Instant {
  const start = startOfDayInJapan(dayOfPoint(point, departureDay));
  return point.at === undefined ? start : instant(start + msOfHour(point.at));
}

function endOfPoint(point: StepPoint, departureDay: number): Instant {
  if (point.at !== undefined) return startOfPoint(point, departureDay);
  return startOfDayInJapan(dayOfPoint(point, departureDay) + 1);
}
