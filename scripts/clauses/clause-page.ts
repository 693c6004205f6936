import type { ClauseRow } from './clause-index';

const DOCUMENTS = [
  ['D0', 'Document 0: a privacy policy'],
  ['D1', 'Document 1: a privacy policy'],
  ['D2', 'Document 2: package tours at home, booked on the web, paid by card'],
  ['D3', 'Document 3: package tours at home, with a deposit'],
  ['D4', 'Document 4: discount air tickets abroad, arranged'],
] as const;

const COLUMNS = ['rule', 'page', 'command', 'document', 'job', 'planned', 'not in software'];

/** docs/clauses.md: which clause is carried out where, which is still to come, which never will be. */
export function clausePage(rows: readonly ClauseRow[]): string {
  const of = (prefix: string) => rows.filter(({ id }) => id.startsWith(`${prefix}-`));
  return [
    '# Clauses: what they ask and where they are carried out',
    '',
    'Written by `npm run clauses` from `lib/terms/clauses.json`; a test holds both against the `@clause`',
    'tags in the code. One clause may have more tags than the place named here. What a clause asks is said',
    'in our own words, for whoever has only this repository; the documents themselves are not part of it.',
    '',
    `| Document | ${COLUMNS.join(' | ')} | all |`,
    `|---|${COLUMNS.map(() => '---:').join('|')}|---:|`,
    ...DOCUMENTS.map(([prefix]) => countRow(prefix, of(prefix))),
    countRow('all', rows),
    '',
    ...DOCUMENTS.flatMap(([prefix, title]) => [
      `## ${title}`,
      '',
      '| Clause | Kind | What it asks | Stands in | Carried out |',
      '|---|---|---|---|---|',
      ...of(prefix).map(
        (row) => `| ${row.id} | ${row.kind} | ${row.asks} | ${row.source} | ${place(row)} |`,
      ),
      '',
    ]),
  ].join('\n');
}

function countRow(name: string, rows: readonly ClauseRow[]): string {
  const counts = COLUMNS.map((column) => rows.filter((row) => state(row) === column).length);
  return `| ${name} | ${counts.join(' | ')} | ${rows.length} |`;
}

function state(row: ClauseRow): string {
  if ('by' in row) return row.by;
  return 'planned' in row ? 'planned' : 'not in software';
}

function place(row: ClauseRow): string {
  if ('by' in row) {
    return `${row.by}: \`${row.where}\`${row.rest ? `; planned: ${row.rest}` : ''}`;
  }
  return 'planned' in row ? `planned: ${row.planned}` : `not in software: ${row.notInSoftware}`;
}
