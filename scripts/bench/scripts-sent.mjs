import { gzipSync } from 'node:zlib';
import { ensureBrowser } from '../setup/browser.mjs';
import { printTable } from './table.mjs';

const kilobytes = (bytes) => (bytes / 1024).toFixed(1);

async function scriptsOf(browser, url) {
  const page = await browser.newPage();
  const sizes = new Map();
  const pending = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    pending.push(
      response.body().then(
        (body) => sizes.set(new URL(response.url()).pathname, gzipSync(body).length),
        () => {},
      ),
    );
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await Promise.all(pending);
  await page.close();
  return sizes;
}

/** Script that reaches the browser for each page, compressed, above what a page without any island of ours loads. */
export async function benchScripts(site, pathnames) {
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const sum = (sizes) => [...sizes.values()].reduce((total, size) => total + size, 0);
    const bare = await scriptsOf(browser, `${site.url}/nowhere-at-all`);
    const rows = [];
    for (const [name, pathname] of pathnames) {
      const sizes = await scriptsOf(browser, site.url + pathname);
      const own = [...sizes]
        .filter(([file]) => !bare.has(file))
        .reduce((total, [, size]) => total + size, 0);
      rows.push({
        page: name,
        'KB in all': kilobytes(sum(sizes)),
        'KB above the framework': kilobytes(own),
      });
    }
    printTable(
      `Script sent, gzip; the framework's own is ${kilobytes(sum(bare))} KB (aim: at most 40 KB above it)`,
      rows,
    );
  } finally {
    await browser.close();
  }
}
