import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../clauses/clause-index';
import { proofs } from './proofs';
import { REQUIREMENTS } from './requirements';

export const PAGE = path.join(ROOT, 'docs/privacy.md');
const BEGIN = '<!-- table: npm run privacy -->';
const END = '<!-- end of table -->';

const linked = (files: readonly string[]) =>
  files
    .map(
      (file) =>
        `[${path.basename(file)}](../${file.replaceAll('[', '%5B').replaceAll(']', '%5D')})`,
    )
    .join(', ');

/** Each requirement, what carries it, what proves it; one without a test says so. */
export function privacyTable(): string {
  const of = proofs();
  const rows = Object.entries(REQUIREMENTS).map(([number, asks]) => {
    const { code, tests } = of(Number(number));
    return `| P${number} | ${asks} | ${linked(code) || '–'} | ${linked(tests) || '**none yet**'} |`;
  });
  return ['| | What is asked | Code | Tests |', '|---|---|---|---|', ...rows].join('\n');
}

/** The page with the table of today in it. */
export function withTable(page: string): string {
  const [before, rest] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (before < 0 || rest < before) throw new Error(`docs/privacy.md has no place for the table`);
  return `${page.slice(0, before)}${BEGIN}\n\n${privacyTable()}\n\n${page.slice(rest)}`;
}

export const readPage = () => readFileSync(PAGE, 'utf8');
