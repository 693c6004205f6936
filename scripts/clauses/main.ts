import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { clauseIndex, ROOT } from './clause-index';
import { clausePage } from './clause-page';

writeFileSync(path.join(ROOT, 'docs/clauses.md'), clausePage(clauseIndex()));
process.stdout.write('docs/clauses.md written\n');
