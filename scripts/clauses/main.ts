import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { clauseIndex, ROOT } from './clause-index';
import { clausePage } from './clause-page';
import { clauseTags } from './clause-tags';

const rows = clauseIndex();
writeFileSync(path.join(ROOT, 'docs/clauses.md'), clausePage(rows));

const carried = new Set(rows.filter((row) => 'by' in row).map(({ id }) => id));
for (const [id, files] of clauseTags()) {
  if (carried.has(id)) continue;
  process.stdout.write(
    `${id} is tagged in ${[...files].join(', ')}: say so in lib/terms/clauses.json\n`,
  );
}
process.stdout.write('docs/clauses.md written\n');
