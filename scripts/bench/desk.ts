import type { BookingSearch } from '@/lib/schemas/staff/booking-search';
import { busyDesk, INN, LISTED_DEPARTURE } from '@/lib/server/testing/busy-desk';
import { manyBookings } from '@/lib/server/testing/many-bookings';
import { scratchDatabase } from '@/lib/server/testing/scratch-database';
import { median, printTable } from './table.mjs';

/**
 * The desk among a million made-up bookings of two and a half million travelers: search, work list and a list of five hundred
 * travelers, from the question to the rows on the screen. Wants DATABASE_URL to name a server on which databases may be
 * created.
 */
const BOOKINGS = 1_000_000;
const RUNS = 7;
const at = new Date('2026-11-20T12:00:00+09:00');

const scratch = await scratchDatabase('desk');
process.env.DATABASE_URL = scratch.url;
const { findBookings } = await import('@/lib/server/desk/find-bookings');
const { passengersFor, travelersOf } = await import('@/lib/server/departures/list-recipient');
const { workFor } = await import('@/lib/server/desk/work-for');
const { db } = await import('@/lib/server/system/db');
const manager = { staffId: '00000000-0000-0000-0000-000000000000', role: 'manager' } as const;

const SEARCHES: readonly (readonly [string, Partial<BookingSearch>])[] = [
  ['a reference', { words: 'TB00123456' }],
  ['a mail', { words: 'p123456@example.jp' }],
  ['a telephone', { words: '090-0791-9000' }],
  ['its first six figures', { words: '090079' }],
  ['the commonest name, whole', { words: '佐藤 名100' }],
  ['… in kana', { words: 'さとう めい１００' }],
  ['… alone: too many', { words: '佐藤' }],
  ['… with a day', { words: '佐藤', date: '2026-12-01' as never }],
  ['… with a tour', { words: '佐藤', tour: '湖をめぐる旅 その100' }],
  ['… with every tour: too many', { words: '佐藤', tour: '湖をめぐる旅' }],
  ['a rare name with a tour', { words: '姓29999', tour: '湖をめぐる旅 その200' }],
  ['a rare name', { words: '姓29999' }],
  ['a day and a tour', { date: '2026-12-01' as never, tour: '湖をめぐる旅 その100' }],
  ['a day alone', { date: '2026-12-01' as never }],
  ['a name that nobody has', { words: '五百旗頭' }],
];

async function timeOf(asked: Partial<BookingSearch>) {
  const search = { words: '', date: '', tour: '', ...asked } as BookingSearch;
  const clerk = { staffId: null, name: 'bench', role: 'clerk' } as never;
  return medianOf(async () => {
    const answer = await findBookings(clerk, { search, searchId: 'bench', page: 1 }, at);
    return answer.kind === 'found' ? String(answer.total) : answer.kind;
  });
}

async function medianOf(ask: () => Promise<string>) {
  const times: number[] = [];
  let found = '';
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    found = await ask();
    times.push(performance.now() - start);
  }
  return { found, median: median(times).toFixed(1), worst: Math.max(...times).toFixed(1) };
}

const LISTS: readonly (readonly [string, () => Promise<string>])[] = [
  ['work list of a manager', async () => String((await workFor(manager, at)).length)],
  [
    'travelers of one departure for its inn',
    async () => {
      const all = await travelersOf(db(), LISTED_DEPARTURE);
      return String(passengersFor(all, INN).passengers.length);
    },
  ],
];

try {
  await manyBookings(scratch.client, BOOKINGS);
  await busyDesk(scratch.client);
  const rows = [];
  for (const [search, asked] of SEARCHES) rows.push({ search, ...(await timeOf(asked)) });
  printTable(
    `The desk's search among ${BOOKINGS.toLocaleString('en')} bookings, words to rows, ${RUNS} runs in ms (aim: 200)`,
    rows,
  );
  const lists = [];
  for (const [list, ask] of LISTS) lists.push({ list, ...(await medianOf(ask)) });
  printTable(`Its lists among as many, ${RUNS} runs in ms (aim: 200)`, lists);
} finally {
  await db().$disconnect();
  await scratch.drop();
}
