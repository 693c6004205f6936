import { rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './setup/browser.mjs';
import { checks } from './setup/checks.mjs';
import { nothingLeftIn, ownTemporaryFolder } from './setup/own-temporary-folder.mjs';
import { dataDir } from './setup/paths.mjs';
import { installedPostgres } from './setup/postgres/installed-postgres.mjs';
import { startPostgres } from './setup/postgres/start-postgres.mjs';
import { ensurePrismaClient } from './setup/prisma-client.mjs';
import { run } from './setup/run.mjs';
import { secondAgency } from './setup/second-agency.mjs';
import { inSteps } from './setup/steps.mjs';
import { updateUnderForms } from './setup/update-under-forms.mjs';
import { withSite } from './setup/with-site.mjs';

const node = process.execPath;
const vitest = (...args) => run(node, ['node_modules/vitest/vitest.mjs', 'run', ...args]);

async function journeys() {
  const executable = await ensureBrowser();
  const folder = path.join(dataDir(), 'journeys');
  rmSync(folder, { recursive: true, force: true });
  await withSite({ dataDir: folder, clockStart: '2026-11-20T02:00:00Z' }, (site) =>
    run(node, ['node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)], {
      CHROMIUM_PATH: executable,
      SITE_URL: site.url,
      SITE_DATABASE_URL: site.databaseUrl,
    }),
  );
}

const ALL_ON_A_DATABASE = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'database'];
/** What a process leaves that is killed is shown once: it does not depend on which server it was connected to. */
const KILLED = 'lib/server/killed-*.test.ts';

/** The same tests but those through DATABASE_URL: an installed PostgreSQL of another version where there is one. */
async function namedDatabase() {
  const dataDirNamed = path.join(dataDir(), 'named');
  const server = await startPostgres({
    dataDir: dataDirNamed,
    durable: false,
    installation: installedPostgres(),
  });
  try {
    await run(node, [...ALL_ON_A_DATABASE, '--exclude', KILLED], {
      DATABASE_URL: server.adminUrl,
    });
  } finally {
    await server.stop();
  }
}

const temporary = ownTemporaryFolder();
await ensurePrismaClient();
await inSteps([
  ...checks,
  ['commands and queries, against PostgreSQL', () => vitest('--project', 'database')],
  ['commands and queries, against the PostgreSQL of DATABASE_URL', namedDatabase],
  ['every page for another agency', secondAgency],
  ['build, while forms of the build before are open', updateUnderForms],
  ['journeys in a browser', journeys],
  ['no folder left behind', () => nothingLeftIn(temporary)],
]);
