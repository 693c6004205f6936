import { stop } from '../setup/say.mjs';
import { asked, USAGE } from './asked';
import { exportFile } from './export-file';
import { importFiles } from './import-files';

const task = asked(process.argv.slice(2));
if (task === null) stop(USAGE);
else if (task.verb === 'export') await exportFile(task.kind, task.file);
else process.exitCode = (await importFiles(task.files)) ? 0 : 1;
