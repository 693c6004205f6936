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

/** A table with the day from which it counts back. */
export interface DatedTable {
  readonly table: FeeTable;
  readonly countedFrom: CalendarDate;
}

/** A table laid out in time for one departure; `also` adds the boundaries of other tables. */
export function timeline(
  { table, countedFrom }: DatedTable,
  also: readonly DatedTable[],
): readonly Stretch[] {
  const countedDay = dayNumber(countedFrom);
  const end = startOfDayInJapan(countedDay + 1);
  const windows = table.steps.map((step) => ({ step, window: stepWindow(step, countedFrom) }));
  const points = [{ table, countedFrom }, ...also].flatMap(edges).filter((at) => at < end);
  const earliest = startOfDayInJapan(Math.min(countedDay, ...points.map(dayNumberInJapan)) - 1);
  const cuts = [...new Set<Instant>([earliest, ...points, end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, place) => {
    const until = cuts[place + 1] ?? end;
    return {
      from,
      until,
      firstDay: countedDay - dayNumberInJapan(from),
      lastDay: countedDay - dayNumberInJapan(instant(until - 1)),
      steps: windows.flatMap(({ step, window }) =>
        (window.from ?? from) <= from && (window.until ?? end) >= until ? [step] : [],
      ),
    };
  });
}

function edges({ table, countedFrom }: DatedTable): Instant[] {
  return table.steps
    .flatMap((step) => {
      const window = stepWindow(step, countedFrom);
      return [window.from, window.until];
    })
    .filter((at) => at !== null);
}
