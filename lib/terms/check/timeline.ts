import { type CalendarDate, dayNumber, dayNumberInJapan } from '@/lib/rules/calendar/calendar-date';
import { type Instant, instant, startOfDayInJapan } from '@/lib/rules/calendar/instant';
import type { FeeStep, FeeTable } from '@/lib/rules/cancellation/cancellation-terms';
import { stepWindow } from '@/lib/rules/cancellation/step-window';

/** A stretch of time in which the same steps of a table count, up to the end of departure day. */
export interface Stretch {
  readonly from: Instant;
  readonly until: Instant;
  /** Days before departure of its first moment. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly steps: readonly FeeStep[];
}

/** A table laid out in time for one departure; `also` adds the boundaries of other tables. */
export function timeline(
  table: FeeTable,
  departureDate: CalendarDate,
  also: readonly FeeTable[],
): readonly Stretch[] {
  const departureDay = dayNumber(departureDate);
  const end = startOfDayInJapan(departureDay + 1);
  const windows = table.steps.map((step) => ({ step, window: stepWindow(step, departureDate) }));
  const points = [table, ...also]
    .flatMap((one) => edges(one, departureDate))
    .filter((at) => at < end);
  const earliest = startOfDayInJapan(Math.min(departureDay, ...points.map(dayNumberInJapan)) - 1);
  const cuts = [...new Set<Instant>([earliest, ...points, end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, place) => {
    const until = cuts[place + 1] ?? end;
    return {
      from,
      until,
      firstDay: departureDay - dayNumberInJapan(from),
      lastDay: departureDay - dayNumberInJapan(instant(until - 1)),
      steps: windows.flatMap(({ step, window }) =>
        (window.from ?? from) <= from && (window.until ?? end) >= until ? [step] : [],
      ),
    };
  });
}

function edges(table: FeeTable, departureDate: CalendarDate): Instant[] {
  return table.steps
    .flatMap((step) => {
      const window = stepWindow(step, departureDate);
      return [window.from, window.until];
    })
    .filter((at) => at !== null);
}
