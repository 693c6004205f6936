import type { Charge } from '@/lib/rules/money/charge';
import { parts } from './charge-parts';
import type { Finding } from './finding';

/** Charges inside a charge by names that the file does not have. */
export function unnamed(
  charge: Charge,
  at: string,
  known: Readonly<Record<string, Charge>>,
): readonly Finding[] {
  if (charge.kind !== 'named') return parts(charge).flatMap((part) => unnamed(part, at, known));
  const { name } = charge;
  if (known[name]) return [];
  const message = `no charge named "${name}"`;
  return [{ finding: 'name-unknown', at, message, code: 'charge-unknown', facts: { name } }];
}
