import { checkConfiguration } from './setup/configuration.mjs';
import { openDatabase } from './setup/database.mjs';
import { serverEnvironment } from './setup/environment.mjs';
import { dataDir } from './setup/paths.mjs';
import { run } from './setup/run.mjs';

checkConfiguration('scripts/catalogue/check.ts', process.argv.slice(2));
const folder = dataDir();
const database = await openDatabase({ dataDir: folder });
const env = serverEnvironment({ dataDir: folder, databaseUrl: database.url, port: 3000 });
const command = ['--conditions=react-server', '--import', 'tsx', 'scripts/catalogue/command.ts'];
let failed = false;
try {
  await run(process.execPath, [...command, ...process.argv.slice(2)], env);
} catch {
  failed = true;
}
// A database that the running site started stays up.
if (!database.takenOver) await database.stop();
process.exit(failed ? 1 : 0);
