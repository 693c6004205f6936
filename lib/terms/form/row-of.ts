import { DEADLINES } from './deadline-fields';
import { type Fields, type Loose, under } from './fields';
import { writtenTables } from './table-fields';

const PLACES: readonly (readonly [RegExp, string])[] = [
  [/^(title|firstDay|contractKind|base|cancellation\.(prices|trips))/, 'head'],
  [/^cancellation\.periods/, 'periods'],
  [/^cancellation\.tables$/, 'tables.0'],
  [/^acceptance/, 'week'],
  [/^deposit(\.|$)/, 'deposit'],
  [/^cancellation\.(beforePayment|kept|receivedAfterStart)/, 'beside'],
  [/^freeGrounds/, 'grounds'],
  [/^changeFee/, 'change'],
  [/^formation/, 'formation'],
  [/^eligibility/, 'ages'],
  [/^handlingFees/, 'handling'],
];

/**
 * The row of the form at which something was found: `check` counts in the order of the file, the form in the order in
 * which it was shown. Null for what stands in no row.
 */
export function rowOf(at: string, base: Loose, fields: Fields): string | null {
  const step = /^cancellation\.tables\[(\d+)\](?:\.steps\[(\d+)\])?(\.afterStart)?/.exec(at);
  if (step) return rowOfTable(step, base, fields);
  const [, article] = /^articles\[(\d+)\]/.exec(at) ?? [];
  if (article !== undefined) return `articles.${article}`;
  const deadline = DEADLINES.find((path) => at.startsWith(path));
  if (deadline) return `deadlines.${deadline}`;
  return PLACES.find(([pattern]) => pattern.test(at))?.[1] ?? null;
}

function rowOfTable([, table, step, after]: RegExpExecArray, base: Loose, fields: Fields) {
  const written = writtenTables(base, under(fields, 'tables.'))[Number(table)];
  if (written === undefined) return null;
  if (after) return `tables.${written.place}.after`;
  if (step === undefined) return `tables.${written.place}`;
  return `tables.${written.place}.steps.${written.steps[Number(step)] ?? 0}`;
}
