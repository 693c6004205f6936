import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensureBuild } from './build.mjs';
import { dataDir } from './paths.mjs';
import { run } from './run.mjs';
import { forAgency, PROFILE } from './second-agency.mjs';
import { withSite } from './with-site.mjs';

/** Answers at an address of its own, once `update` is over, whoever asks for it. */
async function askedFor(update) {
  const server = createServer(async (_, answer) => {
    try {
      await update();
      answer.end();
    } catch (error) {
      answer.writeHead(500).end(String(error));
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/**
 * Builds the site while pages of the build before are open in a browser, and serves it in place of that one. The build
 * before is the second agency's, so that none is made for this alone: each build draws the key of its actions anew.
 */
export async function updateUnderForms() {
  const own = process.env.AGENCY_FILE;
  const folder = path.join(dataDir(), 'update');
  rmSync(folder, { recursive: true, force: true });
  await forAgency(PROFILE, async () => {
    await ensureBuild();
    await withSite({ dataDir: folder, clockStart: '2026-11-20T02:00:00Z' }, async (site) => {
      const update = await askedFor(() => forAgency(own, () => site.replace(ensureBuild)));
      try {
        await run(process.execPath, ['node_modules/@playwright/test/cli.js', 'test'], {
          CHROMIUM_PATH: await ensureBrowser(),
          SITE_URL: site.url,
          SITE_DATABASE_URL: site.databaseUrl,
          UPDATE_URL: update.url,
        });
      } finally {
        update.close();
      }
    });
  });
}
