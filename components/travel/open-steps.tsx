import type { FeeStepRow } from '@/lib/rules/cancellation/fee-step-row';
import { feeWords, stepInWords } from '@/lib/wording/cancellation/fees';

type OpenStepsProps = {
  rows: readonly (Omit<FeeStepRow, 'fee'> & { readonly fee: number | null })[];
};

/** The lines whose fee the terms leave open: they are not in the chart, and are found out for each case. */
export function OpenSteps({ rows }: OpenStepsProps) {
  const open = rows.filter(({ fee, phase }) => fee === null && phase !== 'free-share');
  if (open.length === 0) return null;
  return (
    <p className="measure mt-3 text-muted text-sm">
      {feeWords.chart.open(open.map((row) => stepInWords({ ...row, fee: null })))}
    </p>
  );
}
