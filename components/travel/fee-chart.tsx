import type { ReactNode } from 'react';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import type { DayFee } from '@/lib/rules/cancellation/fee-by-day';
import type { FeeStepRow } from '@/lib/rules/cancellation/fee-step-row';
import { daysBeforeInWords } from '@/lib/wording/cancellation/days-before';
import { chargeInWords, feeWords, shortChargeInWords } from '@/lib/wording/cancellation/fees';
import { yenInWords } from '@/lib/wording/site/money';
import { type ChartSize, type DrawingProps, FeeChartDrawing } from './fee-chart-drawing';
import { type FeeBlock, feeBlocks } from './fee-chart-scale';

export type FeeChartProps = {
  /** Unique on the page. */
  id: string;
  /** Whose fee: 「大人お一人様 58,000円の場合」. */
  subject: string;
  series: readonly DayFee[];
  /** The line of the fee table after the start, and what it comes to for all; null where the terms leave it open. */
  afterStart: FeeStepRow;
  afterStartYen: number | null;
  departureDate: CalendarDate;
  mark?: DrawingProps['mark'];
  caption?: ReactNode;
};

const NARROW: ChartSize = { width: 340, height: 270, letter: 12, after: 46 };
const WIDE: ChartSize = { width: 860, height: 330, letter: 14, after: 110 };

/**
 * 取消料の移り変わり as a step chart over the days to departure. Drawn twice, for the phone and for
 * the desk; only one of the two is there for eye and ear. The table stands beside it, not in it.
 */
export function FeeChart(props: FeeChartProps) {
  const { id, subject, series, afterStart, afterStartYen, departureDate, mark = null } = props;
  const blocks = feeBlocks(series);
  const drawing = {
    blocks,
    afterStart:
      afterStartYen === null
        ? null
        : { fee: afterStartYen, words: shortChargeInWords(afterStart.step.charge) },
    departureDate,
    mark,
    title: feeWords.chart.title(subject),
    description: descriptionOf(blocks, afterStart, afterStartYen),
  };
  return (
    <figure className="my-2">
      <FeeChartDrawing
        {...drawing}
        size={NARROW}
        titleId={`${id}-narrow`}
        className="sm:hidden print:hidden"
      />
      <FeeChartDrawing
        {...drawing}
        size={WIDE}
        titleId={`${id}-wide`}
        className="hidden sm:block print:block"
      />
      <figcaption className="mt-2 text-muted text-sm leading-relaxed">
        {props.caption} {feeWords.chart.logarithmic}
      </figcaption>
    </figure>
  );
}

function descriptionOf(
  blocks: readonly FeeBlock[],
  afterStart: FeeStepRow,
  afterStartYen: number | null,
) {
  const lines = blocks.map((block, index) => {
    const until = `${daysBeforeInWords(block.untilDay)}まで`;
    const from = index === 0 ? '' : `${daysBeforeInWords(block.fromDay)}から`;
    const when =
      block.fromDay === block.untilDay ? daysBeforeInWords(block.fromDay) : `${from}${until}`;
    return feeWords.chart.block(when, chargeInWords(block.step.charge), yenInWords(block.fee));
  });
  if (afterStartYen === null) return `${lines.join('。')}。`;
  const last = feeWords.chart.block(
    feeWords.chart.afterStart,
    chargeInWords(afterStart.step.charge),
    yenInWords(afterStartYen),
  );
  return `${[...lines, last].join('。')}。`;
}
