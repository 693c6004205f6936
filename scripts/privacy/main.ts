import { writeFileSync } from 'node:fs';
import { PAGE, readPage, withTable } from './privacy-table';

writeFileSync(PAGE, withTable(readPage()));
process.stdout.write('docs/privacy.md written\n');
