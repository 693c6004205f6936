import { scratchDatabase } from '@/lib/server/testing/scratch-database';
import { median, printTable } from './table.mjs';

/**
 * The chain of consents at a million events: how long a replay takes and what it holds in memory, and how many decisions a minute
 * are written while they lie there. Wants DATABASE_URL to name a server on which databases may be created.
 */
const EVENTS = 1_000_000;
const AT_ONCE = 20;
const ORDERS = 1000;
const DECISIONS = 4;

const scratch = await scratchDatabase('evidence');
process.env.DATABASE_URL = scratch.url;
const { plainConsentItems } = await import('@/lib/server/testing/plain-consent-items');
const { recordConsents } = await import('@/lib/server/consents/record-consents');
const { verifyConsents } = await import('@/lib/server/consents/verify-consents');
const { db } = await import('@/lib/server/system/db');

const [item] = plainConsentItems();
if (item === undefined) throw new Error('no consent to give');

const subjectId = '00000000-0000-7000-8000-000000000001';
const decided = (count: number) =>
  db().$transaction(
    (tx) =>
      recordConsents(
        tx,
        {
          bookingId: null,
          decisions: Array.from({ length: count }, () => ({
            ...{ subjectId, itemKey: item.key, decision: 'granted' as const, item },
            ...{ actorKind: 'self' as const, actorName: '波多野 柚香' },
          })),
        },
        new Date(),
      ),
    { timeout: 600_000 },
  );

try {
  for (let written = 0; written < EVENTS; written += 5000) await decided(5000);
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
  const begun = performance.now();
  const { events, findings } = await verifyConsents();
  const verified = (performance.now() - begun) / 1000;
  clearInterval(watch);
  if (findings.length > 0) throw new Error(`${findings.length} findings in a chain that is whole`);
  const rates: number[] = [];
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    let left = ORDERS;
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        while (left-- > 0) await decided(DECISIONS);
      }),
    );
    rates.push((ORDERS * DECISIONS * 60_000) / (performance.now() - start));
  }
  printTable('The consent chain at a million events', [
    {
      what: 'replayed',
      figure: `${events.toLocaleString('en')} events in ${verified.toFixed(1)} s`,
      aim: '60 s',
    },
    { what: 'memory of the process', figure: `${Math.round(peak / 2 ** 20)} MB`, aim: '300 MB' },
    {
      what: `decisions written a minute, ${AT_ONCE} at once, ${DECISIONS} each`,
      figure: Math.round(median(rates)).toLocaleString('en'),
      aim: '10,000',
    },
  ]);
} finally {
  await db().$disconnect();
  await scratch.drop();
}
