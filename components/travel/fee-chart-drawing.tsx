import { classNames } from '@/components/ui/class-names';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import type { Instant } from '@/lib/rules/calendar/instant';
import { daysBeforeInWords } from '@/lib/wording/cancellation/days-before';
import { feeWords, shortChargeInWords } from '@/lib/wording/cancellation/fees';
import { yenInWords } from '@/lib/wording/site/money';
import { FeeChartBlock } from './fee-chart-block';
import { FeeChartMark } from './fee-chart-mark';
import { daysLeft, type FeeBlock, placeOf } from './fee-chart-scale';

/** Sizes of one drawing: narrow for the phone, wide for the desk, so that letters keep their size. */
export type ChartSize = {
  readonly width: number;
  readonly height: number;
  readonly letter: number;
  readonly after: number;
};

export type DrawingProps = {
  size: ChartSize;
  blocks: readonly FeeBlock[];
  /** What is owed after the start; null where the terms leave it open. */
  afterStart: { readonly fee: number; readonly words: string } | null;
  departureDate: CalendarDate;
  /** The moment that is marked, and when a declaration of that moment counts. */
  mark: {
    readonly at: Instant;
    readonly receivedAt: Instant;
    readonly label: string;
    /** The step that counts for it. */
    readonly stepId: string;
  } | null;
  titleId: string;
  title: string;
  description: string;
  className?: string;
};

const TOP = 46;
const BOTTOM = 50;

/** The step chart as a picture. It holds no figure that is not in the table beside it. */
export function FeeChartDrawing(props: DrawingProps) {
  const { size, blocks, afterStart, departureDate, mark } = props;
  const base = size.height - BOTTOM;
  const right = size.width - size.after;
  const place = placeOf(8, right, blocks[0]?.fromDay ?? 0);
  const highest = Math.max(afterStart?.fee ?? 0, ...blocks.map((block) => block.fee), 1);
  const level = (fee: number) => base - ((base - TOP - 22) * fee) / highest;
  const current = mark && blocks.findLast((block) => block.step.id === mark.stepId);
  const after = mark !== null && current === undefined;
  const marked = mark && placesOf(mark, after);
  function placesOf({ at, receivedAt }: NonNullable<typeof mark>, started: boolean) {
    const inAfter = right + size.after / 2;
    if (started) return { at: inAfter, received: inAfter };
    const days = Math.max(daysLeft(receivedAt, departureDate), 0.15);
    return { at: place(daysLeft(at, departureDate)), received: place(days) };
  }

  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-labelledby={`${props.titleId} ${props.titleId}-text`}
      className={classNames('h-auto w-full', props.className)}
      fontSize={size.letter}
    >
      <title id={props.titleId}>{props.title}</title>
      <desc id={`${props.titleId}-text`}>{props.description}</desc>
      {[0.25, 0.5, 0.75, 1].map((part) => (
        <line
          key={part}
          x1="0"
          x2={size.width}
          y1={level(highest * part)}
          y2={level(highest * part)}
          className="stroke-line"
          strokeDasharray="1 5"
          strokeLinecap="round"
        />
      ))}
      {blocks.map((block) => (
        <FeeChartBlock
          key={block.fromDay}
          x={place(block.fromDay + 1)}
          until={place(block.untilDay)}
          y={level(block.fee)}
          base={base}
          letter={size.letter}
          current={block === current}
          percent={shortChargeInWords(block.step.charge)}
          amount={yenInWords(block.fee)}
          when={daysBeforeInWords(block.fromDay)}
          date={block === blocks[0] ? null : monthAndDay(block.firstDate)}
          avoid={block === current && marked ? marked.received : null}
        />
      ))}
      {afterStart && (
        <FeeChartBlock
          x={right}
          until={size.width - 2}
          y={level(afterStart.fee)}
          base={base}
          letter={size.letter}
          current={after}
          percent={afterStart.words}
          amount={yenInWords(afterStart.fee)}
          when={feeWords.chart.afterStart}
          date=""
          hatched
          avoid={null}
        />
      )}
      <line
        x1="0"
        x2={size.width}
        y1={base}
        y2={base}
        className="stroke-indigo"
        strokeWidth="1.5"
      />
      {mark && marked && (
        <FeeChartMark
          at={marked.at}
          received={marked.received}
          y={level(current?.fee ?? afterStart?.fee ?? 0)}
          base={base}
          width={size.width}
          label={mark.label}
        />
      )}
    </svg>
  );
}

function monthAndDay(date: CalendarDate): string {
  return `${Number(date.slice(5, 7))}/${Number(date.slice(8))}`;
}
