import { isCovered } from '@/lib/rules/calendar/span';
import type { HandlingFeeRow } from '@/lib/rules/money/handling-fee';
import type { Terms } from '@/lib/rules/terms';
import { unnamed } from './charge-names';
import type { Finding } from './finding';

/** Rows of the handling fees with names that mean nothing, ids that stand twice, and rows that never count. */
export function handlingRows({ handlingFees, cancellation }: Terms): Finding[] {
  const rows = handlingFees?.rows ?? [];
  return rows.flatMap((row, place): Finding[] => {
    const at = `handlingFees.rows[${place}]`;
    const before = rows.slice(0, place);
    const facts = { name: row.id };
    const twice: Finding[] = before.some(({ id }) => id === row.id)
      ? [
          {
            finding: 'name-twice',
            at,
            message: `"${row.id}" stands twice`,
            code: 'step-twice',
            facts,
          },
        ]
      : [];
    const wider = before.find((one) => covers(one, row));
    const hidden: Finding[] = wider
      ? [
          {
            finding: 'never-used',
            at,
            message: `${row.id} never counts: ${wider.id} before it answers every case of it`,
            code: 'row-never-counts',
            facts: { row: row.id, before: wider.id },
          },
        ]
      : [];
    return [...unnamed(row.charge, `${at}.charge`, cancellation.charges), ...twice, ...hidden];
  });
}

/** Whether every case of the later row is answered by the earlier one. */
function covers(earlier: HandlingFeeRow, later: HandlingFeeRow): boolean {
  const { services } = earlier;
  const sameServices =
    services === undefined ||
    (later.services?.every((service) => services.includes(service)) ?? false);
  return (
    earlier.occasion === later.occasion &&
    sameServices &&
    isCovered(later.party, earlier.party) &&
    isCovered(later.price, earlier.price) &&
    isCovered(later.days, earlier.days)
  );
}
