import type { CancellationTerms } from '@/lib/rules/cancellation/cancellation-terms';
import type { Finding } from './finding';

/** Products named for their ceiling that the standard terms do not have. */
export function unknownProducts(own: CancellationTerms, base: CancellationTerms): Finding[] {
  return own.tables.flatMap(({ ceiling }, place): Finding[] => {
    if (ceiling === undefined || base.tables.some(({ variant }) => variant === ceiling)) return [];
    const at = `cancellation.tables[${place}].ceiling`;
    const message = `the standard terms have no product "${ceiling}"`;
    const facts = { name: ceiling };
    return [{ finding: 'name-unknown' as const, at, message, code: 'product-unknown', facts }];
  });
}
