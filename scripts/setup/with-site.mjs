import { ensureCatalogue } from './catalogue.mjs';
import { openDatabase } from './database.mjs';
import { serverEnvironment } from './environment.mjs';
import { freePort } from './free-port.mjs';
import { serveNext } from './serve-next.mjs';

/**
 * Serves the built site from a data folder of its own while `use` runs, then stops all that it started. `replace` stops the
 * server, runs what it is given, and serves at the same address again.
 */
export async function withSite({ dataDir, clockStart, durable = false }, use) {
  const database = await openDatabase({ dataDir, durable });
  let server;
  const stop = async () => {
    server?.child.kill('SIGTERM');
    await server?.ended;
  };
  try {
    const port = await freePort();
    const env = {
      ...serverEnvironment({ dataDir, databaseUrl: database.url, port }),
      APP_URL: `http://localhost:${port}`,
      NEXTAUTH_URL: `http://localhost:${port}`,
      LOG_LEVEL: 'warn',
      ...(clockStart ? { CLOCK_START: clockStart } : {}),
    };
    await ensureCatalogue(env);
    server = await serveNext('start', env);
    await use({
      url: env.APP_URL,
      databaseUrl: database.url,
      adminUrl: database.adminUrl,
      env,
      pid: server.child.pid,
      said: server.said,
      replace: async (meanwhile) => {
        await stop();
        await meanwhile();
        server = await serveNext('start', env);
      },
    });
  } finally {
    await stop();
    await database.stop();
  }
}
