const DATABASE = 'tabiyaku';
const OWNER = 'tabiyaku';
/** After a crash a server first reads what it had not written to its files: that may take its time. */
const PATIENCE_MS = 120_000;

async function connected(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return client;
  } catch {
    await client.end().catch(() => {});
    return null;
  }
}

/** @throws Error when the server ends, or does not answer in time */
async function whenUp(url, server) {
  let end = null;
  server.ended.then((how) => {
    end = how;
  });
  const until = Date.now() + PATIENCE_MS;
  while (end === null && Date.now() < until) {
    const client = await connected(url);
    if (client !== null) return client;
    await new Promise((wake) => setTimeout(wake, 50));
  }
  throw new Error(end ?? `no answer within ${PATIENCE_MS / 1000} s`);
}

/**
 * Waits for a server and sees to it that the site's database and its owner are there.
 * @returns {Promise<{ url: string, adminUrl: string }>}
 */
export async function siteDatabase(server, password) {
  const at = `${encodeURIComponent(password)}@127.0.0.1:${server.port}`;
  const adminUrl = `postgresql://postgres:${at}/postgres`;
  const admin = await whenUp(adminUrl, server);
  try {
    const role = await admin.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [OWNER]);
    if (role.rowCount === 0) await admin.query(`CREATE ROLE ${OWNER} LOGIN PASSWORD '${password}'`);
    const there = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (there.rowCount === 0)
      await admin.query(
        `CREATE DATABASE ${DATABASE} OWNER ${OWNER} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'`,
      );
  } finally {
    await admin.end();
  }
  return { url: `postgresql://${OWNER}:${at}/${DATABASE}`, adminUrl };
}
