import { ensureCatalogue } from './setup/catalogue.mjs';
import { checkConfiguration } from './setup/configuration.mjs';
import { openDatabase } from './setup/database.mjs';
import { askedPort, serverEnvironment } from './setup/environment.mjs';
import { dataDir } from './setup/paths.mjs';
import { ensurePrismaClient } from './setup/prisma-client.mjs';
import { stop } from './setup/say.mjs';
import { serveUntilStopped } from './setup/serve-until-stopped.mjs';

const port = askedPort();
if (port === null) stop('PORT: must be a whole number from 1 to 65535.');
checkConfiguration();
await ensurePrismaClient();
const folder = dataDir();
const database = await openDatabase({ dataDir: folder });
const env = serverEnvironment({ dataDir: folder, databaseUrl: database.url, port });
await ensureCatalogue(env);
await serveUntilStopped({ mode: 'dev', env, database });
