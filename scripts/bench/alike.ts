import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { formWith } from './bookings/html-forms';
import { plainBrowser } from './bookings/plain-browser';
import { needed } from './needed';
import { median, printTable } from './table.mjs';

/**
 * Whether the time of an answer tells if an address is on file (privacy P67): a code is asked for with known and unknown
 * addresses in turn. Wants SITE_URL and DATABASE_URL of a running site; measured here, asserted by no test.
 */
const PAIRS = 200;
const PAGE = '/disclosure-requests';

const siteUrl = needed('SITE_URL');
const database = new Client({ connectionString: needed('DATABASE_URL') });
await database.connect();

async function known(): Promise<string> {
  const email = `bench-${randomUUID()}@example.jp`;
  await database.query(
    'INSERT INTO "User" (id, email, "createdAt") VALUES (gen_random_uuid(), $1, now())',
    [email],
  );
  return email;
}

/** Milliseconds from the press of the button to the whole answer, and where it leads. */
async function ask(email: string): Promise<{ ms: number; to: string }> {
  const browser = plainBrowser(siteUrl);
  const form = formWith(await browser.open(PAGE), 'email');
  const started = performance.now();
  const to = await browser.send(PAGE, form, { email });
  return { ms: performance.now() - started, to };
}

const times = { known: [] as number[], unknown: [] as number[] };
const places = new Set<string>();

async function take(which: keyof typeof times, email: string): Promise<void> {
  const { ms, to } = await ask(email);
  times[which].push(ms);
  places.add(to);
}

const addresses = await Promise.all(Array.from({ length: PAIRS }, known));
await ask(`warm-${randomUUID()}@example.jp`);
for (const [turn, email] of addresses.entries()) {
  // One client may ask for a hundred codes an hour; here the same one asks for four hundred.
  if (turn % 40 === 0) await database.query('DELETE FROM "RateLimit"');
  const stranger = `bench-${randomUUID()}@example.jp`;
  const pair = [['known', email] as const, ['unknown', stranger] as const];
  for (const [which, address] of turn % 2 === 0 ? pair : pair.toReversed())
    await take(which, address);
}
await database.end();

const p95 = (all: readonly number[]) =>
  [...all].sort((left, right) => left - right)[Math.floor(all.length * 0.95)] ?? 0;
const figure = (ms: number) => ms.toFixed(1);
printTable(
  `A code asked for with ${PAIRS} known and ${PAIRS} unknown addresses, ms (leads to ${[...places].join(', ')})`,
  (['known', 'unknown'] as const).map((which) => ({
    address: which,
    median: figure(median(times[which])),
    p95: figure(p95(times[which])),
  })),
);
const difference = Math.abs(p95(times.known) - p95(times.unknown));
process.stdout.write(`difference of the 95th percentiles: ${figure(difference)} ms\n`);
