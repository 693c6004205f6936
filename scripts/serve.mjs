import { ensureBuild } from './setup/build.mjs';
import { ensureCatalogue } from './setup/catalogue.mjs';
import { checkConfiguration } from './setup/configuration.mjs';
import { openDatabase } from './setup/database.mjs';
import { askedPort, serverEnvironment } from './setup/environment.mjs';
import { dataDir } from './setup/paths.mjs';
import { ensurePrismaClient } from './setup/prisma-client.mjs';
import { say, stop } from './setup/say.mjs';
import { portIsFree } from './setup/serve-next.mjs';
import { serveUntilStopped } from './setup/serve-until-stopped.mjs';

const port = askedPort();
if (port === null) stop('PORT: must be a whole number from 1 to 65535.');
checkConfiguration();
if (!(await portIsFree(port)))
  stop(`Port ${port} is taken. Start with another one: PORT=3001 npm start`);
await ensurePrismaClient();
const folder = dataDir();
const [, database] = await Promise.all([ensureBuild(), openDatabase({ dataDir: folder })]);
const env = serverEnvironment({ dataDir: folder, databaseUrl: database.url, port });
try {
  await ensureCatalogue(env);
  const whenReady = () => say(`Ready: ${env.APP_URL}   (Ctrl-C stops everything)`);
  await serveUntilStopped({ mode: 'start', env, database, whenReady });
} catch (error) {
  await database.stop();
  stop(error.message);
}
