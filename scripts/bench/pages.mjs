import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../setup/paths.mjs';
import { median, printTable } from './table.mjs';

const RUNS = 5;
const SECONDS = 4;
const CONNECTIONS = 20;
const PRERENDERED = '/privacy';
const PRERENDERED_FILE = path.join(root, '.next/server/app/privacy.html');

async function load(url) {
  const { default: autocannon } = await import('autocannon');
  const result = await autocannon({ url, connections: CONNECTIONS, duration: SECONDS });
  return {
    perSecond: result.requests.average,
    p95: result.latency.p97_5,
    errors: result.errors + result.non2xx,
  };
}

async function measure(site, pathname) {
  const html = await (await fetch(site.url + pathname)).text();
  await (await fetch(site.url + pathname)).text();
  await load(site.url + pathname);
  const runs = [];
  for (let run = 0; run < RUNS; run++) runs.push(await load(site.url + pathname));
  return {
    bytes: Buffer.byteLength(html),
    perSecond: median(runs.map((run) => run.perSecond)),
    p95: median(runs.map((run) => run.p95)),
    errors: runs.reduce((sum, run) => sum + run.errors, 0),
  };
}

/**
 * Requests per second of kept pages against a prerendered page of the same size in the same run: the file of a
 * prerendered page is filled with the very bytes of the kept page while it is measured.
 * @param serve starts the built site, hands it over, stops it
 */
export async function benchPages(serve, pathnames) {
  const rows = [];
  const original = readFileSync(PRERENDERED_FILE);
  try {
    for (const [name, pathname] of pathnames) {
      let body = '';
      await serve(async (site) => {
        body = await (await fetch(site.url + pathname)).text();
      });
      writeFileSync(PRERENDERED_FILE, body);
      await serve(async (site) => {
        const kept = await measure(site, pathname);
        const prerendered = await measure(site, PRERENDERED);
        rows.push({
          page: name,
          'KB of HTML': Math.round(kept.bytes / 1024),
          'requests/s': Math.round(kept.perSecond),
          'p97.5 ms': kept.p95,
          'prerendered, same size': Math.round(prerendered.perSecond),
          'its p97.5 ms': prerendered.p95,
          ratio: (kept.perSecond / prerendered.perSecond).toFixed(2),
          errors: kept.errors + prerendered.errors,
        });
      });
    }
  } finally {
    writeFileSync(PRERENDERED_FILE, original);
  }
  printTable(
    `Pages, ${RUNS} runs of ${SECONDS} s, ${CONNECTIONS} connections, medians (aim: ratio ≥ 0.6)`,
    rows,
  );
}
