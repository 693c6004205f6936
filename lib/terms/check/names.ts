import type { CancellationTerms } from '@/lib/rules/cancellation/cancellation-terms';
import type { Charge } from '@/lib/rules/money/charge';
import { costNames, parts } from './charge-parts';
import { tableFigures } from './figures';
import type { Finding } from './finding';
import { tableNames } from './table-names';

/** Names that mean nothing, or mean themselves; ids that stand twice in a table. */
export function names(terms: CancellationTerms): Finding[] {
  return [
    ...namedCharges(terms),
    ...unusedCosts(terms),
    ...tableNames(terms),
    ...ticketSteps(terms),
  ];
}

function namedCharges(terms: CancellationTerms): Finding[] {
  const findings: Finding[] = [];
  const visit = (charge: Charge, at: string, inside: readonly string[]) => {
    if (charge.kind !== 'named') {
      for (const part of parts(charge)) visit(part, at, inside);
      return;
    }
    const meant = terms.charges[charge.name];
    const facts = { name: charge.name };
    if (!meant) {
      const message = `no charge named "${charge.name}"`;
      findings.push({ finding: 'name-unknown', at, message, code: 'charge-unknown', facts });
    } else if (inside.includes(charge.name)) {
      const message = `"${charge.name}" is worked out from itself`;
      findings.push({ finding: 'name-unknown', at, message, code: 'charge-of-itself', facts });
    } else {
      visit(meant, at, [...inside, charge.name]);
    }
  };
  for (const [place, table] of terms.tables.entries()) {
    for (const { figure, at } of tableFigures(table, place))
      visit(figure.charge, `${at}.charge`, []);
  }
  const bird = terms.ticket?.earlyBird;
  if (bird) {
    visit(bird.beforeIssue.charge, 'cancellation.ticket.earlyBird.beforeIssue.charge', []);
    visit(bird.fromIssue.charge, 'cancellation.ticket.earlyBird.fromIssue.charge', []);
  }
  if (terms.kept) visit(terms.kept.charge, 'cancellation.kept.charge', []);
  for (const [name, charge] of Object.entries(terms.charges)) {
    visit(charge, `cancellation.charges.${name}`, [name]);
  }
  return findings;
}

/** A range for a cost that no charge asks for: most often a misspelt name, and the cost is then judged without one. */
function unusedCosts(terms: CancellationTerms): Finding[] {
  const asked = costNames([terms]);
  return Object.keys(terms.costs ?? {}).flatMap((name): Finding[] => {
    if (asked.includes(name)) return [];
    const message = `no charge asks for a cost "${name}"`;
    const at = `cancellation.costs.${name}`;
    const facts = { name };
    return [{ finding: 'name-unknown', at, message, code: 'cost-unused', facts }];
  });
}

function ticketSteps(terms: CancellationTerms): Finding[] {
  const wanted = [
    ['issuedEarly.step', terms.ticket?.issuedEarly?.step],
    ['firstDeparture.passedStep', terms.ticket?.firstDeparture?.passedStep],
  ] as const;
  return wanted.flatMap(([at, id]): Finding[] => {
    const known = terms.tables.every(({ steps }) => steps.some((step) => step.id === id));
    if (id === undefined || known) return [];
    const message = `a table has no step "${id}"`;
    const where = `cancellation.ticket.${at}`;
    const facts = { name: id };
    return [{ finding: 'name-unknown', at: where, message, code: 'step-unknown', facts }];
  });
}
