import { classNames } from '@/components/ui/class-names';
import type { CalendarDate } from '@/lib/rules/calendar-date';
import type { Instant } from '@/lib/rules/instant';
import { daysBeforeInWords, feeWords, shortChargeInWords } from '@/lib/wording/fees';
import { yenInWords } from '@/lib/wording/money';
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
  /** What is owed after the start. */
  afterStart: { readonly fee: number; readonly words: string };
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
  const highest = Math.max(afterStart.fee, ...blocks.map((block) => block.fee), 1);
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
        <Block
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
      <Block
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
      <line
        x1="0"
        x2={size.width}
        y1={base}
        y2={base}
        className="stroke-indigo"
        strokeWidth="1.5"
      />
      {mark && marked && (
        <Mark
          at={marked.at}
          received={marked.received}
          y={level(current?.fee ?? afterStart.fee)}
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

type BlockProps = {
  x: number;
  until: number;
  y: number;
  base: number;
  letter: number;
  current: boolean;
  percent: string;
  amount: string;
  when: string;
  /** Null for the first block, which has no beginning. */
  date: string | null;
  hatched?: boolean;
  /** Where the mark stands, which the figures keep clear of. */
  avoid: number | null;
};

function Block(props: BlockProps) {
  const { x, until, y, base, letter, current } = props;
  const middle = besideMark(props);
  const width = until - x;
  const fill = current ? 'fill-indigo' : props.hatched ? 'fill-sunk' : 'fill-wash';
  const showsAmount = width >= lettersWide(props.amount, letter * 0.88) + 2;
  const showsDay = props.hatched || width >= lettersWide(props.when, letter) + 4;
  return (
    <g>
      <rect x={x + 0.5} y={y} width={Math.max(width - 1, 0)} height={base - y} className={fill} />
      <line
        x1={x}
        x2={until}
        y1={y}
        y2={y}
        className="stroke-indigo"
        strokeWidth={current ? 4 : 2.5}
      />
      {width >= lettersWide(props.percent, letter) && (
        <text
          x={middle}
          y={y - (showsAmount ? letter + 9 : 8)}
          textAnchor="middle"
          className="fill-ink font-bold"
        >
          {props.percent}
        </text>
      )}
      {showsAmount && (
        <text
          x={middle}
          y={y - 7}
          textAnchor="middle"
          fontSize={letter * 0.88}
          className="fill-muted"
        >
          {props.amount}
        </text>
      )}
      {props.date !== null && (
        <>
          <line x1={x} x2={x} y1={base} y2={base + 6} className="stroke-indigo" />
          <text x={x + 2} y={base + letter + 8} className="fill-ink">
            {showsDay ? props.when : ''}
          </text>
          <text x={x + 2} y={base + letter * 2 + 12} fontSize={letter * 0.9} className="fill-muted">
            {showsDay ? props.date : ''}
          </text>
        </>
      )}
    </g>
  );
}

/** The middle of the block, or of the longer half where the mark would cover the figures. */
function besideMark({ x, until, avoid, amount, letter }: BlockProps): number {
  const middle = (x + until) / 2;
  const room = lettersWide(amount, letter) / 2 + 10;
  if (avoid === null || Math.abs(avoid - middle) > room) return middle;
  const longer = avoid - x > until - avoid ? [x, avoid - 8] : [avoid + 8, until];
  const [from = x, to = until] = longer;
  return to - from > room * 2 - 20 ? (from + to) / 2 : middle;
}

/** About how wide a text runs: kanji are square, digits and signs a good half of it. */
function lettersWide(text: string, letter: number): number {
  const square = text.replace(/[\x20-\x7e]/g, '').length;
  return letter * (square + (text.length - square) * 0.58);
}

type MarkProps = {
  at: number;
  received: number;
  y: number;
  base: number;
  width: number;
  label: string;
};

function Mark({ at, received, y, base, width, label }: MarkProps) {
  const anchor = at < 60 ? 'start' : at > width - 60 ? 'end' : 'middle';
  return (
    <g>
      <line x1={at} x2={at} y1="20" y2={base} className="stroke-vermilion-text" strokeWidth="1.5" />
      {Math.abs(received - at) > 2 && (
        <line
          x1={at}
          x2={received}
          y1={y}
          y2={y}
          className="stroke-vermilion-text"
          strokeWidth="1.5"
          strokeDasharray="3 3"
        />
      )}
      <circle
        cx={received}
        cy={y}
        r="6"
        className="fill-paper stroke-vermilion-text"
        strokeWidth="3"
      />
      <text
        x={anchor === 'start' ? Math.max(at - 4, 0) : at}
        y="14"
        textAnchor={anchor}
        className="fill-vermilion-text font-bold"
      >
        {label}
      </text>
    </g>
  );
}
