import {
  type ArrowFunctionExpression,
  type Function as FunctionNode,
  parseSync,
  Visitor,
} from 'oxc-parser';
import type { SourceFile } from './source-files';

/** The value below which 95 of 100 lie. */
export function percentile95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;
}

export function linesOf({ text }: SourceFile): number {
  return text.trimEnd().split('\n').length;
}

/** The lines of every function of a file, an outer one without those of the functions in it. */
export function functionLines({ path, text }: SourceFile): number[] {
  const spans: { start: number; end: number }[] = [];
  const note = ({ start, end }: FunctionNode | ArrowFunctionExpression) =>
    void spans.push({ start: lineAt(text, start), end: lineAt(text, end) });
  new Visitor({
    FunctionDeclaration: note,
    FunctionExpression: note,
    ArrowFunctionExpression: note,
  }).visit(parseSync(path, text).program);
  return spans.map((span) => {
    const inner = spans.filter(
      (other) => other !== span && other.start > span.start && other.end < span.end,
    );
    const outermost = inner.filter(
      (one) => !inner.some((other) => other.start < one.start && other.end > one.end),
    );
    const within = outermost.reduce((sum, { start, end }) => sum + end - start + 1, 0);
    return span.end - span.start + 1 - within;
  });
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
    line += 1;
  return line;
}
