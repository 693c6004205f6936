import { longLine } from '@/lib/server/testing/long-line';
import { scratchDatabase } from '@/lib/server/testing/scratch-database';
import { printTable } from './table.mjs';

/**
 * A round of offers over a line of 10,000 parties for one departure, to which seats come free; each offer is a contract with
 * its document, ledger and mail. Wants DATABASE_URL to name a server on which databases may be created.
 */
const PARTIES = 10_000;
const SEATS = [1, 7, 40];

const scratch = await scratchDatabase('waiting');
process.env.DATABASE_URL = scratch.url;
const { db } = await import('@/lib/server/system/db');
const { offerSeats } = await import('@/lib/server/contract/waiting/offer-seats');
const { placeInLine } = await import('@/lib/server/application/waiting/place-in-line');

async function timed<Answer>(act: () => Promise<Answer>): Promise<[Answer, number]> {
  const start = performance.now();
  const answer = await act();
  return [answer, performance.now() - start];
}

try {
  const { departureId, last, at } = await longLine(PARTIES);
  await scratch.client.query('VACUUM ANALYZE "WaitingPlace"');
  await offerSeats(departureId, at);
  const rows = [];
  for (const seats of SEATS) {
    const data = { sold: { decrement: seats } };
    await db().departure.update({ where: { id: departureId }, data });
    const [offered, ms] = await timed(() => offerSeats(departureId, at));
    if (offered !== seats) throw new Error(`${offered} parties came to their turn, not ${seats}`);
    rows.push({ what: `${seats} of ${PARTIES.toLocaleString('en')} get seats`, ms: ms.toFixed(0) });
  }
  const [place, ms] = await timed(() => placeInLine(db(), last));
  rows.push({ what: `the place of the last: ${place}`, ms: ms.toFixed(0) });
  printTable('A round of offers over a waiting list (aim: 1,000 ms)', rows);
} finally {
  await db().$disconnect();
  await scratch.drop();
}
