import 'server-only';
import { db } from '../system/db';
import { castDeparture } from './fixtures';
import { waitingParty } from './waiting-party';

const NOON = new Date('2026-06-01T12:00:00+09:00');
const FULL = 100;

/** An id for each copy. */
const ID = `('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))`;
/** Only those who may come to their turn need terms that can be read. */
const READ = 100;
const LIGHT: Readonly<Record<string, string>> = { Booking: '{"termsSnapshot":{}}' };

/** What of a row belongs to one party alone; the others copy the rest. */
const OWN: readonly (readonly [table: string, key: string, columns: string])[] = [
  ['Booking', 'id', `'id', ${ID}, 'reference', 'TB' || n, 'idempotencyKey', 'copy' || n`],
  ['PackageBooking', 'bookingId', `'bookingId', ${ID}`],
  ['Traveler', 'bookingId', `'bookingId', ${ID}, 'id', ${ID}`],
  ['PriceLine', 'bookingId', `'bookingId', ${ID}, 'travelerId', ${ID}, 'id', ${ID}`],
  ['PaymentAttempt', 'bookingId', `'bookingId', ${ID}, 'id', ${ID}, 'idempotencyKey', 'copy' || n`],
  [
    'WaitingPlace',
    'bookingId',
    `'bookingId', ${ID}, 'agreedAt', (whole->>'agreedAt')::timestamptz + make_interval(secs => n)`,
  ],
];

/** A full departure and so many parties of one that wait for it: copies of one that has joined by itself. */
export async function longLine(count: number) {
  const given = { departureDate: '2026-07-09', capacity: FULL, sold: FULL };
  const departure = await castDeparture('day-trip', given);
  const { id: departureId, tourCode } = departure;
  await db().tour.update({ where: { code: tourCode }, data: { termsId: 'deposit-domestic' } });
  const first = await waitingParty(departure, NOON);
  for (const [table, key, columns] of OWN) {
    await db().$executeRawUnsafe(
      `INSERT INTO "${table}"
       WITH own AS MATERIALIZED (
         SELECT to_jsonb(one) AS whole, to_jsonb(one) || '${LIGHT[table] ?? '{}'}' AS light
         FROM "${table}" one WHERE "${key}" = '${first}'::uuid
       )
       SELECT copy.* FROM own, generate_series(2, ${count}) n,
         LATERAL jsonb_populate_record(NULL::"${table}", CASE WHEN n <= ${READ} THEN whole ELSE light END || jsonb_build_object(${columns})) copy`,
    );
  }
  const line = { where: { departureId }, orderBy: { agreedAt: 'desc' } } as const;
  const { bookingId: last } = await db().waitingPlace.findFirstOrThrow(line);
  return { departureId, last, at: new Date('2026-06-02T12:00:00+09:00') };
}
