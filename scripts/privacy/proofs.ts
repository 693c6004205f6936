import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../clauses/clause-index';
import { filesIn } from '../clauses/clause-tags';

export interface Proofs {
  /** Files of code that name the requirement by its number in a comment, after the word privacy. */
  readonly code: readonly string[];
  /** Files of tests with a title that begins by it: `'P12 P13 a departure …'`. */
  readonly tests: readonly string[];
}

const TITLE = /['"`]((?:(?:P\d{1,2}|D[01]-[A-Za-z0-9.]+),? )+)/g;
const COMMENT = /privacy (P\d{1,2}(?:(?:, | and )P\d{1,2})*)/g;
/** `D0-P10` is a clause of a document, no requirement. */
const NUMBER = /(?<![\w-])P(\d{1,2})\b/g;

const isTest = (file: string) => /\.(test|spec)\.tsx?$/.test(file);
const numbersIn = (text: string) => [...text.matchAll(NUMBER)].map(([, number]) => Number(number));

function named(files: readonly string[], pattern: RegExp): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const file of files) {
    const text = readFileSync(path.join(ROOT, file), 'utf8');
    const numbers = [...text.matchAll(pattern)].flatMap(([, ids = '']) => numbersIn(ids));
    for (const number of new Set(numbers)) found.set(number, [...(found.get(number) ?? []), file]);
  }
  return found;
}

/** What carries a requirement and what proves it, read from the code and from the titles of the tests. */
export function proofs(): (number: number) => Proofs {
  const files = [...filesIn('app', 'components', 'lib', 'scripts', 'e2e', 'prisma')].sort();
  const tests = named(files.filter(isTest), TITLE);
  const code = named(
    files.filter((file) => !isTest(file)),
    COMMENT,
  );
  return (number) => {
    const proving = tests.get(number) ?? [];
    const beside = proving.map((file) => file.replace(/\.test\.ts$/, '.ts'));
    const tested = beside.filter((file) => files.includes(file) && !isTest(file));
    return { code: [...new Set([...(code.get(number) ?? []), ...tested])].sort(), tests: proving };
  };
}
