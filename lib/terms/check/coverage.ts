import type { CancellationTerms } from '@/lib/rules/cancellation/cancellation-terms';
import type { Finding } from './finding';
import { scenarios } from './scenario';
import { type Stretch, timeline } from './timeline';

/** Holes and overlaps: every moment up to the start has one step, and one only. */
export function coverage(terms: CancellationTerms): Finding[] {
  const findings = new Map<string, Finding>();
  for (const { table, place, countedFrom, ...product } of scenarios(terms, [])) {
    const { departureDate, dayTrip, variant, partySize } = product;
    if (table === null) {
      const whose = `${dayTrip ? 'day trips' : 'trips with a stay'}${variant ? `, variant ${variant}` : ''}${partySize === null ? '' : `, a party of ${partySize}`}`;
      const message = `no table for ${whose}, departure ${departureDate}`;
      const at = 'cancellation.tables';
      const facts = { dayTrip, variant, departureDate, partySize };
      findings.set(whose, { finding: 'hole', at, message, day: null, code: 'no-table', facts });
      continue;
    }
    for (const [index, stretch] of timeline({ table, countedFrom }, []).entries()) {
      if (stretch.steps.length === 1) continue;
      const found = gapOrOverlap(stretch, index === 0, `cancellation.tables[${place}].steps`);
      const { at, message } = found;
      const key =
        found.code === 'steps-overlap' ? `${at} ${found.facts.steps}` : `${at} ${message}`;
      if (!findings.has(key)) findings.set(key, found);
    }
  }
  return [...findings.values()];
}

function gapOrOverlap({ firstDay, lastDay, steps }: Stretch, open: boolean, at: string) {
  const days = open ? everyDayBefore(lastDay) : daysInWords(firstDay, lastDay);
  const span = { first: firstDay, last: lastDay, open };
  const place = { at, day: firstDay };
  if (steps.length === 0) {
    const message = `no step for ${days}`;
    return { finding: 'hole', ...place, message, code: 'no-step', facts: span } as const;
  }
  const names = steps.map((step) => step.id);
  const message = `${names.join(', ')} all answer ${days}`;
  const facts = { ...span, steps: names };
  return { finding: 'overlap', ...place, message, code: 'steps-overlap', facts } as const;
}

/** The first stretch reaches back to the conclusion of the contract. */
function everyDayBefore(day: number): string {
  return `day ${day} and every day before`;
}

function daysInWords(first: number, last: number): string {
  return first === last ? `day ${first}` : `days ${first} to ${last}`;
}
