import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../clauses/clause-index';
import { arrowsOf } from './arrows';
import { columnCasts, looseColumns } from './casts';
import { circles } from './circles';
import { deadRules } from './dead-rules';
import { mutual, unknownDomains, upward } from './floors';
import { measures } from './measures';
import { newcomerQuestions } from './newcomer-questions';
import { functionLines, percentile95 } from './sizes';
import { textOf } from './source-files';

test.each(measures().map((measure) => [measure.what, measure] as const))(
  'the house keeps its measure: %s',
  (_, { is, most, which }) => {
    expect(is, which.join('\n')).toBeLessThanOrEqual(most);
  },
);

const file = (path: string, text: string) => ({ path, text });
const arrow = (from: string, to: string, value = true) => ({ from, to, value });

describe('controls: what a measure is there to find', () => {
  test('imports of types are no values, and only files of the house are counted', () => {
    const files = [
      file('lib/rules/a/one.ts', "import type { B } from '../b/two';\nimport { z } from 'zod';"),
      file(
        'lib/rules/b/two.ts',
        "import { type A, a } from '@/lib/rules/a/one';\nimport './three';",
      ),
      file('lib/rules/b/three.ts', "export { b } from './two';\nawait import('../a/one');"),
    ];
    expect(arrowsOf(files)).toEqual([
      arrow('lib/rules/a/one.ts', 'lib/rules/b/two.ts', false),
      arrow('lib/rules/b/two.ts', 'lib/rules/a/one.ts'),
      arrow('lib/rules/b/two.ts', 'lib/rules/b/three.ts'),
      arrow('lib/rules/b/three.ts', 'lib/rules/b/two.ts'),
      arrow('lib/rules/b/three.ts', 'lib/rules/a/one.ts', false),
    ]);
  });

  test('a rule that only its test, another dead rule or the command line of terms calls is dead', () => {
    const rule = 'export function due() {}';
    const files = [
      file('app/page.tsx', ''),
      file('lib/rules/money/live.ts', rule),
      file('lib/rules/money/below.ts', rule),
      file('lib/rules/money/dead.ts', rule),
      file('lib/rules/money/by-terms.ts', rule),
      file('lib/rules/money/shape.ts', 'export interface Shape {}'),
      file('lib/terms/told.ts', ''),
    ];
    const arrows = [
      arrow('app/page.tsx', 'lib/rules/money/live.ts'),
      arrow('app/page.tsx', 'lib/rules/money/dead.ts', false),
      arrow('app/page.tsx', 'lib/terms/told.ts'),
      arrow('lib/rules/money/live.ts', 'lib/rules/money/below.ts'),
      arrow('lib/terms/told.ts', 'lib/rules/money/by-terms.ts'),
    ];
    expect(deadRules(files, arrows)).toEqual([
      'lib/rules/money/dead.ts',
      'lib/rules/money/by-terms.ts',
    ]);
  });

  test.each([
    ['lib/rules/price/a.ts', 'lib/wording/site/b.ts', true],
    ['lib/wording/site/b.ts', 'lib/rules/price/a.ts', false],
    ['lib/terms/a.ts', 'lib/terms/explain/b.ts', true],
    ['lib/server/booking/a.ts', 'lib/server/cancellation/b.ts', true],
    ['lib/server/cancellation/b.ts', 'lib/server/booking/a.ts', false],
    ['lib/server/desk/a.ts', 'lib/server/jobs.ts', true],
    ['lib/server/jobs.ts', 'lib/server/desk/a.ts', false],
    ['components/ui/a.tsx', 'app/page.tsx', true],
  ])('from %s to %s goes up: %s', (from, to, up) => {
    expect(upward([arrow(from, to)])).toHaveLength(up ? 1 : 0);
  });

  test('a domain that nobody has placed is named', () => {
    expect(unknownDomains(['lib/server/new-room/a.ts', 'lib/server/booking/b.ts'])).toEqual([
      'lib/server/new-room/a.ts',
    ]);
  });

  test('two domains that import each other, though no two files do', () => {
    const arrows = [
      arrow('lib/rules/a/one.ts', 'lib/rules/b/two.ts'),
      arrow('lib/rules/b/three.ts', 'lib/rules/a/four.ts', false),
      arrow('lib/rules/a/one.ts', 'lib/rules/c/five.ts'),
    ];
    expect(mutual(arrows)).toEqual(['lib/rules/a <-> lib/rules/b']);
  });

  test('circles of values, of two, of three and of one; none where a type closes it', () => {
    const found = circles([
      ...[arrow('a', 'b'), arrow('b', 'c'), arrow('c', 'a')],
      ...[arrow('d', 'e'), arrow('e', 'd', false)],
      arrow('f', 'f'),
      ...[arrow('g', 'a'), arrow('c', 'h')],
    ]);
    expect(found.map((circle) => [...circle].sort())).toEqual([['a', 'b', 'c'], ['f']]);
  });

  test('an outer function is as long as what is its own', () => {
    const text = [
      'function outer() {',
      '  const inner = () => {',
      '    return 1;',
      '  };',
      '  return inner;',
      '}',
    ];
    expect(functionLines(file('a.ts', text.join('\n'))).sort()).toEqual([3, 3]);
  });

  test('of a hundred values the ninety-fifth counts', () => {
    const upTo = (n: number) => Array.from({ length: n }, (_, at) => at + 1);
    expect([percentile95(upTo(100)), percentile95(upTo(20)), percentile95([7])]).toEqual([
      95, 19, 7,
    ]);
  });

  test('casts of columns that hold text or JSON, whatever stands around them', () => {
    const columns = looseColumns('model A {\n  role String // x\n  facts Json?\n  count Int\n}');
    expect([...columns]).toEqual(['role', 'facts']);
    const text = `
      const a = row.role as Role; const b = (row.facts ?? {}) as { x?: string };
      const c = row.count as Kind; const d = row?.facts as unknown as Facts; const e = ['x'] as const;`;
    expect(columnCasts(file('a.ts', text), columns)).toHaveLength(4);
  });
});

describe('a newcomer finds it in two openings: the folder that the README names, and the file', () => {
  test.each(newcomerQuestions.map((one) => [one.question, one] as const))(
    '%s',
    (_, { file: found, holds }) => {
      const rows = textOf('README.md').split('\n');
      const folder = new RegExp(`^\\|.*\`${path.dirname(found)}[\`/]`);
      expect(rows.filter((row) => folder.test(row))).not.toEqual([]);
      expect(textOf(found)).toContain(holds);
    },
  );
});

test.each(['rules', 'server'])('the README names every domain of lib/%s', (floor) => {
  const line = textOf('README.md')
    .split('\n')
    .find((one) => one.startsWith(`| \`lib/${floor}/\``));
  const domains = readdirSync(path.join(ROOT, 'lib', floor), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => !['generated', 'testing'].includes(name));
  expect(domains.filter((domain) => !line?.includes(`\`${domain}\``))).toEqual([]);
});
