import type { CancellationTerms } from '@/lib/rules/cancellation/cancellation-terms';
import type { Finding } from './finding';
import { scenarios } from './scenario';
import { timeline } from './timeline';

/** Holes and overlaps: every moment up to the start has one step, and one only. */
export function coverage(terms: CancellationTerms): Finding[] {
  const findings = new Map<string, Finding>();
  for (const { table, place, departureDate, dayTrip, variant } of scenarios(terms, [])) {
    if (table === null) {
      const product = `${dayTrip ? 'day trips' : 'trips with a stay'}${variant ? `, variant ${variant}` : ''}`;
      const message = `no table for ${product}, departure ${departureDate}`;
      findings.set(product, { finding: 'hole', at: 'cancellation.tables', message, day: null });
      continue;
    }
    for (const [index, stretch] of timeline(table, departureDate, []).entries()) {
      const { firstDay, lastDay, steps } = stretch;
      if (steps.length === 1) continue;
      const days = index === 0 ? everyDayBefore(lastDay) : daysInWords(firstDay, lastDay);
      const at = `cancellation.tables[${place}].steps`;
      const names = steps.map((step) => step.id).join(', ');
      const key = `${at} ${names} ${steps.length === 0 ? days : ''}`;
      if (findings.has(key)) continue;
      findings.set(
        key,
        steps.length === 0
          ? { finding: 'hole', at, day: firstDay, message: `no step for ${days}` }
          : { finding: 'overlap', at, day: firstDay, message: `${names} all answer ${days}` },
      );
    }
  }
  return [...findings.values()];
}

/** The first stretch reaches back to the conclusion of the contract. */
function everyDayBefore(day: number): string {
  return `day ${day} and every day before`;
}

function daysInWords(first: number, last: number): string {
  return first === last ? `day ${first}` : `days ${first} to ${last}`;
}
