import path from 'node:path';
import { withCatalogueClient } from '@/lib/server/catalogue/import/catalogue-client';
import { clearSample, type TourInUse } from '@/lib/server/catalogue/import/clear-sample';
import { now } from '@/lib/server/system/clock';
import { root } from '../setup/paths.mjs';
import { say } from '../setup/say.mjs';

/** Removes the shipped tours, or names those that somebody has booked. @returns whether they went */
export async function clearSampleTours(): Promise<boolean> {
  const folder = path.join(root, 'prisma', 'catalogue');
  const answer = await withCatalogueClient((client) => clearSample(client, { folder, at: now() }));
  if (answer.kind === 'in-use') {
    process.stderr.write(answer.tours.map((tour) => `旅約  ✗ ${inUse(tour)}\n`).join(''));
    process.stderr.write(
      '旅約  ✗ Nothing was removed: what is booked stays what it is. Take these tours from sale at /desk/catalogue instead.\n',
    );
    return false;
  }
  say(`${answer.removed} sample tours removed; they do not come again with the next start.`);
  if (answer.own.length > 0) say(`Written over by the agency and kept: ${answer.own.join(', ')}.`);
  return true;
}

function inUse({ code, title, bookings, applications, notices }: TourInUse): string {
  const facts = [
    [bookings, 'booking(s)'],
    [applications, 'application(s) being written'],
    [notices, 'notice(s) of a change'],
  ] as const;
  const said = facts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return `${code} (${title}): ${said.join(', ')}`;
}
