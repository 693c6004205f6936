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

/** One step of the chart with its figures above and its first day below. */
export function FeeChartBlock(props: BlockProps) {
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
