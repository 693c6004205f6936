import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { prepareCatalogue } from '@/lib/server/catalogue/import/prepare-catalogue';
import { scratchDatabase } from '@/lib/server/testing/scratch-database';
import { printTable } from './table.mjs';

/** The judged searches of prisma/catalogue/searches.csv: how many of the tours that belong stand on the first page. */
const today = calendarDate('2026-11-20');
const scratch = await scratchDatabase('searches');
process.env.DATABASE_URL = scratch.url;
const { judgedSearches, shareFound } = await import('@/lib/server/testing/search-evaluation');
const { db } = await import('@/lib/server/system/db');
try {
  await prepareCatalogue(scratch.client, { folder: 'prisma/catalogue', today });
  const judged = await judgedSearches(today);
  const lacking = judged.filter(({ missed }) => missed.length > 0);
  const share = (100 * shareFound(judged)).toFixed(1);
  printTable(
    `${judged.length} judged searches: ${share} % of the tours that belong stand on the first page (aim 95 %); ${judged.length - lacking.length} searches complete; lacking:`,
    lacking.map(({ query, missed, total }) => ({ query, missed: missed.join(' '), total })),
  );
} finally {
  await db().$disconnect();
  await scratch.drop();
}
