import path from 'node:path';
import { benchFlood } from './bench/flood.mjs';
import { benchPages } from './bench/pages.mjs';
import { ensureBuild } from './setup/build.mjs';
import { openServer } from './setup/database.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { serverEnvironment } from './setup/environment.mjs';
import { dataDir } from './setup/paths.mjs';
import { ensurePrismaClient } from './setup/prisma-client.mjs';
import { run } from './setup/run.mjs';
import { stop } from './setup/say.mjs';
import { withSite } from './setup/with-site.mjs';

const node = process.execPath;
const folder = path.join(dataDir(), 'bench');
const TOUR = '/tours/kyoto-kids-railway-2n';
const SEARCH = '/tours?region=kinki';

const script = (file, env = {}) =>
  run(
    node,
    ['--conditions=react-server', '--expose-gc', '--import', 'tsx', `scripts/bench/${file}`],
    env,
  );

const serve = (use) => withSite({ dataDir: folder, durable: true }, use);

/** A script that makes databases of its own and drops them. */
async function withServer(file) {
  const server = await openServer({ dataDir: folder });
  try {
    const databaseUrl = server.adminUrl;
    await script(file, serverEnvironment({ dataDir: folder, databaseUrl, port: 3000 }));
  } finally {
    if (!server.takenOver) await server.stop();
  }
}

const NEED_A_SITE = ['pages', 'scripts', 'bookings', 'flood', 'alike'];
const parts = {
  quotes: () => script('quotes.ts'),
  pages: () =>
    benchPages(serve, [
      ['search', SEARCH],
      ['tour', TOUR],
    ]),
  scripts: () => serve(({ env, url }) => script('scripts-sent.ts', { ...env, SITE_URL: url })),
  bookings: () =>
    serve(({ env, url, adminUrl }) =>
      script('bookings.ts', { ...env, SITE_URL: url, ADMIN_URL: adminUrl }),
    ),
  flood: () => benchFlood(serve),
  alike: () => serve(({ env, url }) => script('alike.ts', { ...env, SITE_URL: url })),
  catalogue: () => withServer('catalogue.ts'),
  search: () => withServer('search.ts'),
  searches: () => withServer('searches.ts'),
  desk: () => withServer('desk.ts'),
  evidence: () => withServer('evidence.ts'),
  nightly: () => withServer('nightly.ts'),
  waiting: () => withServer('waiting.ts'),
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined) stop(`No part ${unknown}. There are: ${Object.keys(parts).join(', ')}.`);
const chosen = Object.keys(parts).filter((name) => asked.length === 0 || asked.includes(name));
await ensureDependencies();
await ensurePrismaClient();
if (chosen.some((name) => NEED_A_SITE.includes(name))) await ensureBuild();
for (const name of chosen) await parts[name]();
