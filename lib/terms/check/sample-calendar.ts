import { type BusinessCalendar, businessCalendar } from '@/lib/rules/calendar/business-calendar';
import { addDays, type CalendarDate, calendarDate } from '@/lib/rules/calendar/calendar-date';
import type { LongWeekends } from '@/lib/rules/calendar/long-weekend';
import type { CancellationTerms } from '@/lib/rules/cancellation/cancellation-terms';

// A Saturday in a year whose June and following months have only the holidays made up here.
const FIRST = calendarDate('2028-06-10');

/** A long weekend for each rule of the file, made of holidays that are none: what is judged is the file, not a year. */
export function sampleCalendar({ periods }: Pick<CancellationTerms, 'periods'>): BusinessCalendar {
  const holidays = rulesOf(periods).flatMap(({ days }, place) =>
    Array.from({ length: Math.min(Math.max(days - 2, 0), 5) }, (_, day) =>
      addDays(saturday(place), 2 + day),
    ),
  );
  return businessCalendar(holidays, calendarDate('2000-01-01'), calendarDate('2099-12-31'));
}

/** Departures on both sides of each end of these long weekends. */
export function longWeekendDepartures({
  periods,
}: Pick<CancellationTerms, 'periods'>): CalendarDate[] {
  return rulesOf(periods).flatMap(({ days, before = 0, after = 0 }, place) => {
    const first = addDays(saturday(place), -before);
    const last = addDays(saturday(place), Math.max(days, 2) - 1 + after);
    return [addDays(first, -1), first, last, addDays(last, 1)];
  });
}

function saturday(place: number): CalendarDate {
  return addDays(FIRST, 28 * place);
}

function rulesOf(periods: CancellationTerms['periods']): LongWeekends[] {
  return periods.flatMap(({ longWeekends }) => (longWeekends ? [longWeekends] : []));
}
