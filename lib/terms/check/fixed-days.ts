import { isDated } from '@/lib/rules/calendar/peak-period';
import type { CancellationTerms } from '@/lib/rules/cancellation/cancellation-terms';
import type { Finding } from './finding';

/**
 * Steps with a fixed day in a table for a period that returns every year: the day is that of one year, and in every
 * other the table answers nothing.
 */
export function fixedDays(terms: CancellationTerms): Finding[] {
  return terms.tables.flatMap(({ period, steps }, place) => {
    if (period === null || !returns(terms, period)) return [];
    return steps.flatMap(({ id, from, until }, index) =>
      [from, until].flatMap((point): Finding[] => {
        if (point === null || !('date' in point)) return [];
        const at = `cancellation.tables[${place}].steps[${index}]`;
        const message = `${id} names ${point.date}, and the period "${period}" returns every year`;
        const facts = { step: id, date: point.date, period };
        return [{ finding: 'fixed-day-in-period', at, message, code: 'fixed-day', facts }];
      }),
    );
  });
}

/** Whether a period has days that return every year; one whose ranges have their years has none. */
function returns(terms: CancellationTerms, name: string): boolean {
  const { ranges } = terms.periods.find((period) => period.name === name) ?? { ranges: [] };
  return !ranges.every(isDated) || ranges.length === 0;
}
