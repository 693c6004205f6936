import { checkConfiguration } from './setup/configuration.mjs';
import { openDatabase } from './setup/database.mjs';
import { serverEnvironment } from './setup/environment.mjs';
import { dataDir } from './setup/paths.mjs';
import { run } from './setup/run.mjs';

checkConfiguration();
const folder = dataDir();
const database = await openDatabase({ dataDir: folder });
const env = serverEnvironment({ dataDir: folder, databaseUrl: database.url, port: 3000 });
const command = ['--conditions=react-server', '--import', 'tsx', 'scripts/verify-consents.ts'];
let whole = true;
try {
  await run(process.execPath, command, env);
} catch {
  whole = false;
}
// A database that the running site started stays up.
if (!database.takenOver) await database.stop();
process.exit(whole ? 0 : 1);
