import type { CancellationTerms, StepPoint } from '@/lib/rules/cancellation/cancellation-terms';
import type { Finding } from './finding';

/** Steps that end before they begin: the two ends were written the wrong way round. */
export function reversed(terms: CancellationTerms): Finding[] {
  return terms.tables.flatMap((table, place) =>
    table.steps.flatMap(({ id, from, until }, index): Finding[] => {
      if (from === null || until === null || !liesAfter(from, until)) return [];
      const at = `cancellation.tables[${place}].steps[${index}]`;
      const message = `${id} begins at ${inWords(from)} and ends at ${inWords(until)}: the two ends are the wrong way round`;
      const facts = { step: id, from, until };
      return [{ finding: 'reversed', at, message, code: 'ends-reversed', facts }];
    }),
  );
}

/** Whether the first point comes after the second; a day and a fixed day cannot be told apart without a departure. */
function liesAfter(one: StepPoint, other: StepPoint): boolean {
  if ('day' in one && 'day' in other) {
    return one.day < other.day || (one.day === other.day && hourAfter(one, other));
  }
  if ('date' in one && 'date' in other) {
    return one.date > other.date || (one.date === other.date && hourAfter(one, other));
  }
  return false;
}

function hourAfter(one: StepPoint, other: StepPoint): boolean {
  return one.at !== undefined && other.at !== undefined && one.at > other.at;
}

function inWords(point: StepPoint): string {
  const day = 'day' in point ? `day ${point.day}` : point.date;
  return point.at === undefined ? day : `${day} ${point.at}`;
}
