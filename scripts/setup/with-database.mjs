import { checkConfiguration } from './configuration.mjs';
import { openDatabase } from './database.mjs';
import { askedPort, serverEnvironment } from './environment.mjs';
import { dataDir } from './paths.mjs';
import { run } from './run.mjs';

/**
 * Runs a script that needs the database, with the arguments of this command, and ends with 0 or 1 as it does. A wrong
 * setting ends it with one line before anything is created; a database that the running site started stays up.
 *
 * @param {string} script a TypeScript file, from the folder of package.json
 * @param {string} [check] another one that judges settings and arguments first
 */
export async function withDatabase(script, check) {
  const given = process.argv.slice(2);
  checkConfiguration(check, given);
  const folder = dataDir();
  const database = await openDatabase({ dataDir: folder });
  const env = serverEnvironment({
    dataDir: folder,
    databaseUrl: database.url,
    port: askedPort() ?? 3000,
  });
  const command = ['--conditions=react-server', '--import', 'tsx', script, ...given];
  const status = await run(process.execPath, command, env).then(
    () => 0,
    () => 1,
  );
  if (!database.takenOver) await database.stop();
  process.exit(status);
}
