type MarkProps = {
  at: number;
  received: number;
  y: number;
  base: number;
  width: number;
  label: string;
};

/** The moment of declaration, led on to the day on which it counts. */
export function FeeChartMark({ at, received, y, base, width, label }: MarkProps) {
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
