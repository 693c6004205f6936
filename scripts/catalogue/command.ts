import { stop } from '../setup/say.mjs';
import { asked, USAGE } from './asked';
import { clearSampleTours } from './clear-sample-tours';
import { exportFile } from './export-file';
import { importFiles } from './import-files';

const task = asked(process.argv.slice(2));
if (task === null) stop(USAGE);
else if (task.verb === 'export') await exportFile(task.kind, task.file);
else if (task.verb === 'clear-sample') process.exitCode = (await clearSampleTours()) ? 0 : 1;
else process.exitCode = (await importFiles(task.files)) ? 0 : 1;
