import type { Terms } from '@/lib/rules/terms';
import type { FindingFacts } from './check/finding-facts';
import { jsonPath } from './json-path';
import { termsSchema } from './schema';

/** Something wrong in a file: where inside it, and what. */
export type FileProblem = FindingFacts & {
  readonly finding: 'not-json' | 'unknown-field' | 'source-missing' | 'deposit-band-gap' | 'shape';
  /** `cancellation.tables[0].steps[2].until`; empty for the file as a whole. */
  readonly at: string;
  readonly message: string;
};

/** Reads a terms file: the terms, or every problem of shape with its place. */
export function readTerms(
  text: string,
): { readonly terms: Terms } | { readonly problems: readonly FileProblem[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const facts = { note: message };
    return { problems: [{ finding: 'not-json', at: '', message, code: 'not-json', facts }] };
  }
  const result = termsSchema.safeParse(json);
  if (result.success) return { terms: result.data as unknown as Terms };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, json)) };
}

type Issue = NonNullable<ReturnType<typeof termsSchema.safeParse>['error']>['issues'][number];

function problemsOf(issue: Issue, json: unknown): FileProblem[] {
  const at = jsonPath(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      finding: 'unknown-field',
      at: jsonPath([...issue.path, key]),
      message: `unknown field "${key}"`,
      code: 'unknown-field',
      facts: { key },
    }));
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const nearest = issue.errors.reduce((best, one) => (depth(one) > depth(best) ? one : best));
    const inner = nearest.map((one) => ({ ...one, path: [...issue.path, ...one.path] }) as Issue);
    if (inner.length > 0) return inner.flatMap((one) => problemsOf(one, json));
  }
  if (issue.code === 'custom' && issue.params?.finding === 'deposit-band-gap') {
    return [{ finding: 'deposit-band-gap', at, message: issue.message, ...shapeFacts(issue) }];
  }
  const missing = valueAt(json, issue.path) === undefined;
  const message = missing ? `missing: ${issue.message}` : issue.message;
  const last = String(issue.path[issue.path.length - 1] ?? '');
  if (last === 'source') {
    return [{ finding: 'source-missing', at, message, code: 'source-missing', facts: {} }];
  }
  if (missing) return [{ finding: 'shape', at, message, code: 'missing', facts: { key: last } }];
  return [{ finding: 'shape', at, message, ...shapeFacts(issue) }];
}

/** What the schema found of a value that is there. */
function shapeFacts(issue: Issue) {
  const { expected, values, minimum, maximum, format } = issue as Partial<{
    expected: string;
    values: readonly unknown[];
    minimum: number;
    maximum: number;
    format: string;
  }>;
  const facts = {
    rule: issue.code,
    note: issue.message,
    expected: expected ?? (values ? values.join(', ') : (format ?? null)),
    minimum: minimum === undefined ? null : Number(minimum),
    maximum: maximum === undefined ? null : Number(maximum),
  };
  return { code: 'shape', facts } as const;
}

function depth(issues: readonly { readonly path: readonly PropertyKey[] }[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length));
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  let value = json;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
  return value;
}
