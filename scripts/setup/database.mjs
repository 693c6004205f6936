import { applyMigrations } from './migrate.mjs';
import { startPostgres } from './postgres/start-postgres.mjs';
import { say, stop } from './say.mjs';

const OLDEST = 15;

async function checkVersion(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query('SHOW server_version_num');
    const major = Math.floor(Number(rows[0].server_version_num) / 10_000);
    if (major < OLDEST)
      stop(`DATABASE_URL leads to PostgreSQL ${major}; ${OLDEST} or newer is needed.`);
  } catch (error) {
    stop(`DATABASE_URL: the database does not answer (${error.code ?? error.message}).`);
  } finally {
    await client.end().catch(() => {});
  }
}

async function queueSchema(url) {
  const { runMigrations } = await import('graphile-worker');
  const { Logger } = await import('graphile-worker');
  await runMigrations({ connectionString: url, logger: new Logger(() => () => {}) });
}

/**
 * A running server: the one DATABASE_URL names, else the embedded one of this data folder.
 * Only the embedded one has `ended` and `again`: another is looked after by whoever runs it.
 * @returns {Promise<{ url: string, adminUrl: string, takenOver: boolean, ended?: Promise<string>,
 *   again?: () => Promise<{ ended: Promise<string> }>, stop: () => Promise<void> }>}
 */
export async function openServer({ dataDir, durable = true }) {
  const given = process.env.DATABASE_URL;
  if (!given) return startPostgres({ dataDir, durable });
  if (!/^postgres(ql)?:\/\//.test(given)) stop('DATABASE_URL: must begin with postgresql://.');
  await checkVersion(given);
  return { url: given, adminUrl: given, takenOver: true, stop: async () => {} };
}

/** Brings the schema of the site and of the job queue up to date. */
export async function migrate(url) {
  const applied = await applyMigrations(url);
  await queueSchema(url);
  if (applied.length > 0) say(`Database: ${applied.length} migration(s) applied.`);
}

/** A migrated database, ready for the site. */
export async function openDatabase(options) {
  const server = await openServer(options);
  try {
    await migrate(server.url);
  } catch (error) {
    if (!server.takenOver) await server.stop();
    throw error;
  }
  return server;
}
