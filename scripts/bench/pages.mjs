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
  const times = [];
  const result = await new Promise((resolve, reject) => {
    const asked = { url, connections: CONNECTIONS, duration: SECONDS };
    const instance = autocannon(asked, (error, all) => (error ? reject(error) : resolve(all)));
    instance.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  });
  times.sort((a, b) => a - b);
  return {
    perSecond: result.requests.average,
    p95: times[Math.ceil(times.length * 0.95) - 1],
    errors: result.errors + result.non2xx,
  };
}

async function warmUp(url) {
  const html = await (await fetch(url)).text();
  await (await fetch(url)).text();
  await load(url);
  return Buffer.byteLength(html);
}

/** Both pages in turn, so that other work on the machine meets both. */
async function compare(site, pathname) {
  const urls = [site.url + pathname, site.url + PRERENDERED];
  const [bytes] = [await warmUp(urls[0]), await warmUp(urls[1])];
  const runs = [];
  for (let run = 0; run < RUNS; run++) runs.push([await load(urls[0]), await load(urls[1])]);
  const middle = (of) => median(runs.map(of));
  return {
    'KB of HTML': Math.round(bytes / 1024),
    'requests/s': Math.round(middle(([kept]) => kept.perSecond)),
    'p95 ms': Math.round(middle(([kept]) => kept.p95)),
    'prerendered, same size': Math.round(middle(([, file]) => file.perSecond)),
    'its p95 ms': Math.round(middle(([, file]) => file.p95)),
    ratio: middle(([kept, file]) => kept.perSecond / file.perSecond).toFixed(2),
    errors: runs.flat().reduce((sum, run) => sum + run.errors, 0),
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
        rows.push({ page: name, ...(await compare(site, pathname)) });
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
