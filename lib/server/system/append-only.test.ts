import { afterAll, expect, test } from 'vitest';
import { db } from './db';

afterAll(() => db().$disconnect());

const tables = [
  'PriceLine',
  'LedgerEntry',
  'Cancellation',
  'CancellationTraveler',
  'Document',
  'DocumentDelivery',
  'BookingEvent',
  'NoticeVersion',
  'EvidenceAnchor',
  'ConsentText',
  'ConsentEvent',
  'DisclosureRequestEvent',
  'DepartureNotice',
  'FeeWaiver',
  'DepartureCallOff',
  'ArrangementStep',
  'FinalItinerary',
  'PassengerList',
  'ProvisionRecord',
  'DataIncident',
  'DataIncidentFinding',
  'DataIncidentStep',
];

test.each(tables)(
  '%s refuses to be emptied or rewritten by the role of the site',
  async (table) => {
    await expect(db().$executeRawUnsafe(`TRUNCATE "${table}" CASCADE`)).rejects.toThrow(
      /append-only/,
    );
    const rows = await db().$queryRaw<{ name: string }[]>`
    SELECT tgname AS name FROM pg_trigger WHERE tgrelid = format('%I', ${table}::text)::regclass AND tgname = 'append_only'`;
    expect(rows).toEqual([{ name: 'append_only' }]);
  },
);

test('P2 a notice that was published can be neither changed nor deleted', async () => {
  const key = { key: 'probe', version: '1', locale: 'ja' };
  await db().noticeVersion.create({
    data: {
      ...key,
      title: 't',
      body: 'b',
      sha256: '0',
      effectiveFrom: '2026-01-01',
      publishedAt: new Date(0),
    },
  });
  await expect(db().noticeVersion.updateMany({ where: key, data: { body: 'c' } })).rejects.toThrow(
    /append-only/,
  );
  await expect(db().noticeVersion.deleteMany({ where: key })).rejects.toThrow(/append-only/);
});
