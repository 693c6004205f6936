import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { Client } from 'pg';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { addBenchTours } from './bookings/bench-tours';
import { confirm, fillIn, type Trip } from './bookings/journey';
import { needed } from './needed';
import { printTable } from './table.mjs';

/**
 * Script of every page, compressed, above what a page without any island of ours loads. Counted is every file the page
 * names, in a script element or in the data of its components, so nothing that loads later is missed.
 * Wants SITE_URL and DATABASE_URL of a running site.
 */
const CHUNK = /static\/chunks\/[\w.~/-]+?\.js/g;
const TOUR = '/tours/kyoto-kids-railway-2n';
const PUBLIC_PAGES = [
  ['front page', '/'],
  ['search', '/tours?region=kinki'],
  ['tour', TOUR],
  ['terms', `${TOUR}/terms`],
  ['cancellation fees', '/cancellation-fees'],
  ['own bookings', '/bookings'],
  ['sign-in', '/sign-in'],
  ["one's own data", '/disclosure-requests'],
  ['a request about it', '/disclosure-requests/new'],
] as const;

const siteUrl = needed('SITE_URL');
const sizes = new Map<string, number>();

async function sizeOf(chunk: string): Promise<number> {
  const known = sizes.get(chunk);
  if (known !== undefined) return known;
  const answer = await fetch(`${siteUrl}/_next/${chunk}`);
  const size = answer.ok ? gzipSync(Buffer.from(await answer.arrayBuffer())).length : 0;
  sizes.set(chunk, size);
  return size;
}

async function sum(chunks: readonly string[]): Promise<number> {
  const each = await Promise.all(chunks.map(sizeOf));
  return each.reduce((total, size) => total + size, 0);
}

const chunksOf = (html: string) => [...new Set(html.match(CHUNK))];
const read = async (pathname: string) => (await fetch(siteUrl + pathname)).text();
const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);

/** Each page of a booking as a traveler meets it, from the first to the cancellation form. */
async function personalPages(): Promise<(readonly [name: string, html: string])[]> {
  const database = new Client({ connectionString: needed('DATABASE_URL') });
  await database.connect();
  try {
    const code = `bench-${randomBytes(4).toString('hex')}-scripts`;
    const today = dayInJapan(instant(Date.now()));
    const [trip] = await addBenchTours(database, [code], today);
    const pages: [string, string][] = [];
    const at = await fillIn(siteUrl, trip as Trip, (step, html) => {
      pages.push([`booking: ${step.slice(1) || 'party'}`, html]);
    });
    pages.push(['booking: pay', at.page], ['booking: done', await confirm(at)]);
    const { rows } = await database.query(
      'SELECT reference FROM "Booking" b JOIN "PackageBooking" p ON p."bookingId" = b.id WHERE "tourCode" = $1',
      [code],
    );
    const booking = `/bookings/${rows[0].reference}`;
    pages.push(['a booking', await at.browser.open(booking)]);
    pages.push(['cancellation', await at.browser.open(`${booking}/cancellation`)]);
    await database.query(`UPDATE "Departure" SET status = 'closed' WHERE "tourCode" = $1`, [code]);
    return pages;
  } finally {
    await database.end();
  }
}

const bare = chunksOf(await read('/nowhere-at-all'));
const pages: (readonly [string, string])[] = [];
for (const [name, pathname] of PUBLIC_PAGES) pages.push([name, await read(pathname)]);
pages.push(...(await personalPages()));
const rows = [];
for (const [page, html] of pages) {
  const chunks = chunksOf(html);
  const own = await sum(chunks.filter((chunk) => !bare.includes(chunk)));
  rows.push({
    page,
    'KB in all': kilobytes(await sum(chunks)),
    'KB above the framework': kilobytes(own),
    'KB of HTML, compressed': kilobytes(gzipSync(html).length),
  });
}
printTable(
  `Script sent, gzip; the framework's own is ${kilobytes(await sum(bare))} KB (aim: at most 40 KB above it)`,
  rows,
);
