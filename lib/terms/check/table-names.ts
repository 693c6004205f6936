import { isCovered } from '@/lib/rules/calendar/span';
import type { CancellationTerms } from '@/lib/rules/cancellation/cancellation-terms';
import type { Finding } from './finding';

/** Periods that a table names in vain, ids that stand twice, and tables that an earlier one hides. */
export function tableNames(terms: CancellationTerms): Finding[] {
  const findings: Finding[] = [];
  const periods = terms.periods.map((period) => period.name);
  for (const [place, table] of terms.tables.entries()) {
    const at = `cancellation.tables[${place}]`;
    if (table.period !== null && !periods.includes(table.period)) {
      const message = `no period named "${table.period}"`;
      const facts = { name: table.period };
      const where = `${at}.period`;
      findings.push({ finding: 'name-unknown', at: where, message, code: 'period-unknown', facts });
    }
    const ids = [...(table.fromBooking ?? []), ...table.steps].map((step) => step.id);
    for (const id of ids.filter((one, index) => ids.indexOf(one) !== index)) {
      const message = `"${id}" stands twice`;
      const facts = { name: id };
      findings.push({
        finding: 'name-twice',
        at: `${at}.steps`,
        message,
        code: 'step-twice',
        facts,
      });
    }
    const hidden = terms.tables.slice(0, place).some((other) => covers(other, table));
    if (hidden) {
      const message = 'an earlier table answers every case of this one';
      findings.push({ finding: 'never-used', at, message, code: 'table-hidden', facts: {} });
    }
  }
  return findings;
}

type Table = CancellationTerms['tables'][number];

function covers(earlier: Table, later: Table): boolean {
  const dayTrip = earlier.dayTrip === null || earlier.dayTrip === later.dayTrip;
  const period = earlier.period === null || earlier.period === later.period;
  const party = isCovered(later.party, earlier.party);
  return earlier.variant === later.variant && dayTrip && period && party;
}
