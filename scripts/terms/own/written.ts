import { readFileSync } from 'node:fs';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import type { Terms } from '@/lib/rules/terms';
import { checkTerms } from '@/lib/terms/check-terms';
import { readTerms } from '@/lib/terms/read-terms';
import { termsVersion } from '@/lib/terms/terms-of';
import { printTerms } from '@/lib/wording/documents/print-terms';
import { caseOf, evaluateLine, kindOf } from '../evaluate-line';
import { publicHolidays } from '../public-holidays';

// biome-ignore lint/suspicious/noExplicitAny: files are written by an agency, and broken on purpose
export type Loose = any;

/** Where a figure of the smallest file stands. */
export const figure = {
  article: '第1条',
  clause: 'D2-15.T.1',
  source: 'our own terms, article 1',
  confirmed: false,
};

export const percent = (rate: number) => ({ kind: 'percent', percent: rate, of: 'tourPrice' });
export const fixed = (yen: number, per = 'person') => ({ kind: 'fixed', yen, per });

/** The smallest terms file (free, from the 7th day on 30%, after the start 100%; Mon–Fri 10–18), changed by hand. */
export function written(change: (terms: Loose) => void): Loose {
  const terms = JSON.parse(readFileSync('lib/terms/examples/smallest.json', 'utf8'));
  change(terms);
  return terms;
}

/** The table of a file of one. */
export const table = (terms: Loose) => terms.cancellation.tables[0];

/** What check finds, by kind. */
export function kinds(terms: Loose): string[] {
  return checkTerms(JSON.stringify(terms), termsVersion).map(({ finding }) => finding);
}

/** The file as the site reads it; one that cannot be read fails the test. */
export function read(terms: Loose): Terms {
  const answer = readTerms(JSON.stringify(terms));
  if ('terms' in answer) return answer.terms;
  throw new Error(JSON.stringify(answer.problems));
}

/** One traveler of 80,000 yen, Thu 9 to Sat 11 July 2026 at noon; declared Thu 2 July 11:00, day 7. */
export const ONE = {
  id: 1,
  kind: 'cancellation',
  departureDate: '2026-07-09',
  returnDate: '2026-07-11',
  startsAt: '2026-07-09T12:00:00+09:00',
  declaredAt: '2026-07-02T11:00:00+09:00',
  travelers: [{ tourPriceYen: 80_000 }],
  receivedYen: 80_000,
};

/** The answer of the command line to the case, changed by hand. */
export function answer(terms: Loose, more: object = {}): Loose {
  return evaluateLine(JSON.stringify({ ...ONE, ...more }), () => read(terms)).answer;
}

/** How the command line tells the answer, in Japanese and in English. */
export function story(terms: Loose, more: object = {}): string {
  const fields = caseOf(JSON.stringify({ ...ONE, ...more }));
  const told = kindOf(fields).explain(fields, read(terms), publicHolidays);
  if (isRefusal(told)) throw new Error('refused');
  return told.map(({ ja, en }) => `${ja} ${en}`).join('\n');
}

/** The printed terms as lines of text. */
export function printed(terms: Loose): string {
  return printTerms(read(terms), '見本旅行')
    .flatMap(({ blocks }) => blocks)
    .map((block) =>
      block.kind === 'paragraph'
        ? block.text
        : [block.caption, ...block.rows.map((row) => row.join('：'))].join('\n'),
    )
    .join('\n');
}

/** 2 July 2026 11:00 and the like, as a case writes it. */
export const at = (day: string, hour: string) => `2026-${day}T${hour}:00+09:00`;
