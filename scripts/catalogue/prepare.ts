import path from 'node:path';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { BadRows } from '@/lib/server/catalogue/import/bad-row';
import { withCatalogueClient } from '@/lib/server/catalogue/import/catalogue-client';
import { prepareCatalogue } from '@/lib/server/catalogue/import/prepare-catalogue';
import { now } from '@/lib/server/system/clock';
import { root } from '../setup/paths.mjs';
import { say } from '../setup/say.mjs';
import { sayBadRows } from './say-bad-rows';

const folder = path.join(root, 'prisma', 'catalogue');
const today = dayInJapan(instant(now().getTime()));

try {
  const done = await withCatalogueClient((client) => prepareCatalogue(client, { folder, today }));
  if (done.added > 0 || (done.sample !== null && !done.sample.nothingChanged)) {
    const count = (n: number) => n.toLocaleString('en');
    say(
      `Catalogue: ${count(done.tours)} tours, ${count(done.departures)} departures to come (${count(done.added)} new).`,
    );
  }
} catch (error) {
  if (!(error instanceof BadRows)) throw error;
  // The site still starts with the catalogue it has: a slip in a file is no reason to close the shop.
  sayBadRows(error.rows);
}
