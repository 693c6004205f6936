import { isRefusal } from '@/lib/rules/calendar/refusal';
import type {
  CancellationFacts,
  CancellationFeeTerms,
} from '@/lib/rules/cancellation/cancellation-fee';
import type { FeeStepRow } from '@/lib/rules/cancellation/fee-step-row';
import { feeSteps } from '@/lib/rules/cancellation/fee-steps';

/** A line of 取消料の表 with what it comes to for everybody who leaves. */
export interface FeeRow {
  readonly line: FeeStepRow;
  /** Null where the terms leave the fee of somebody open. */
  readonly amount: number | null;
}

/** The lines of the table for those who leave; null where the terms have no answer. */
export function feeRows(
  facts: CancellationFacts,
  terms: CancellationFeeTerms,
): readonly FeeRow[] | null {
  const tables: (readonly FeeStepRow[])[] = [];
  for (const traveler of facts.travelers) {
    const table = feeSteps({ ...facts, traveler }, terms);
    if (isRefusal(table)) return null;
    tables.push(table);
  }
  return (tables[0] ?? []).map((line, place) => ({
    line,
    amount: sumOf(tables.map((table) => table[place]?.fee ?? null)),
  }));
}

function sumOf(fees: readonly (number | null)[]): number | null {
  return fees.reduce((sum, fee) => (sum === null || fee === null ? null : sum + fee), 0);
}
