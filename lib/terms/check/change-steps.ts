import type { Terms } from '@/lib/rules/terms';
import { unnamed } from './charge-names';
import type { Finding } from './finding';

/** Fees of a change for steps that no table has, or by charges that have no name in the file. */
export function changeSteps({ changeFee, cancellation }: Terms): Finding[] {
  if (!changeFee) return [];
  const steps = cancellation.tables.flatMap((table) => table.steps.map(({ id }) => id));
  const strangers = changeFee.steps.flatMap(({ step }, place): Finding[] => {
    if (steps.includes(step)) return [];
    const at = `changeFee.steps[${place}].step`;
    const message = `no table has a step "${step}"`;
    return [{ finding: 'name-unknown', at, message, code: 'step-unknown', facts: { name: step } }];
  });
  const charges = changeFee.steps.flatMap((row, place) =>
    'charge' in row ? [[row.charge, `changeFee.steps[${place}].charge`] as const] : [],
  );
  const all = changeFee.otherwise
    ? [...charges, [changeFee.otherwise, 'changeFee.otherwise'] as const]
    : charges;
  return [
    ...strangers,
    ...all.flatMap(([charge, at]) => unnamed(charge, at, cancellation.charges)),
  ];
}
