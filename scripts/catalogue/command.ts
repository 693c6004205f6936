import { catalogueKinds } from '@/lib/schemas/catalogue/catalogue-kind';
import { stop } from '../setup/say.mjs';
import { exportFile } from './export-file';
import { importFiles } from './import-files';

const USAGE = `Usage:
  npm run catalogue -- import file.csv [more.csv …]
  npm run catalogue -- export ${catalogueKinds.join('|')} [file.csv]`;

const [verb, ...rest] = process.argv.slice(2);
const kind = catalogueKinds.find((name) => name === rest[0]);

if (verb === 'import' && rest.length > 0) {
  process.exitCode = (await importFiles(rest)) ? 0 : 1;
} else if (verb === 'export' && kind && rest.length <= 2) {
  await exportFile(kind, rest[1]);
} else {
  stop(USAGE);
}
