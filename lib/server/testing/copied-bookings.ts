import 'server-only';
import type { Client } from 'pg';

/** Copies of one booking, numbered, and what is another's in them. */
export interface Copies {
  readonly bookingId: string;
  readonly first: number;
  readonly last: number;
  readonly departureDate: string;
  readonly returnDate: string;
  readonly startsAt: string;
  readonly status: string;
}

/** So many bookings share a departure. */
const TOGETHER = 10;

const copied = (column: string) => `md5(o."${column}"::text || n)::uuid`;
const departureOf = (day: string) => `o."tourCode" || '-' || n / ${TOGETHER} || '.' || ${day}`;

// Each table with what stands in a copy: $1 the booking, $2 and $3 the numbers, $4 onwards day, return, start and state.
const TABLES: readonly (readonly [table: string, of: string, values: string])[] = [
  [
    'Booking',
    'id',
    `'id', ${copied('id')}, 'reference', 'N' || n, 'idempotencyKey', 'n' || n, 'contactEmail', 'n' || n || '@example.jp',
     'departureDate', $4::text, 'returnDate', $5::text, 'startsAt', $6::text, 'status', $7::text`,
  ],
  ['PackageBooking', 'bookingId', `'departureId', ${departureOf('$4::text')}`],
  ['Room', 'bookingId', `'id', ${copied('id')}`],
  [
    'Traveler',
    'bookingId',
    `'id', ${copied('id')}, 'roomId', ${copied('roomId')}, 'guardianId', NULL`,
  ],
  ['PriceLine', 'bookingId', `'id', ${copied('id')}, 'travelerId', ${copied('travelerId')}`],
  [
    'PaymentAttempt',
    'bookingId',
    `'id', ${copied('id')}, 'idempotencyKey', o."idempotencyKey" || n`,
  ],
  [
    'LedgerEntry',
    'bookingId',
    `'id', nextval('"LedgerEntry_id_seq"'), 'idempotencyKey', o."idempotencyKey" || n, 'paymentId', ${copied('paymentId')}`,
  ],
  ['Document', 'bookingId', `'id', ${copied('id')}`],
  ['BookingEvent', 'bookingId', `'id', nextval('"BookingEvent_id_seq"')`],
];

/** Lays copies of a booking beside it with all that hangs on it, in departures of their own. */
export async function copyBooking(client: Client, copies: Copies): Promise<void> {
  const { bookingId, first, last, departureDate, returnDate, startsAt, status } = copies;
  const numbers = [bookingId, first, last];
  await client.query("SET session_replication_role = 'replica'");
  for (const [table, of, values] of TABLES) {
    const own = of === 'id' ? '' : `'bookingId', ${copied('bookingId')}, `;
    const given = table === 'Booking' ? [departureDate, returnDate, startsAt, status] : [];
    const day = table === 'PackageBooking' ? [departureDate] : [];
    await client.query(
      `INSERT INTO "${table}" SELECT (x.copy).* FROM (
         SELECT jsonb_populate_record(o, jsonb_build_object(${own}${values})) AS copy
         FROM "${table}" o, generate_series($2::int, $3::int) n WHERE o."${of}" = $1::uuid OFFSET 0) x`,
      [...numbers, ...given, ...day],
    );
  }
  await client.query(
    `INSERT INTO "Departure" (id, "tourCode", "departureDate", "returnDate", "startsAt", "priceTable", "lowestAdultYen",
       capacity, sold, origin)
     SELECT o."tourCode" || '-' || n || '.' || $4::text, o."tourCode" || '-' || n, $4, $5, $6::timestamptz, '{}', 1, 100, 50,
       'import'
     FROM "PackageBooking" o, generate_series($2::int / ${TOGETHER}, $3::int / ${TOGETHER}) n
     WHERE o."bookingId" = $1::uuid ON CONFLICT DO NOTHING`,
    [...numbers, departureDate, returnDate, startsAt],
  );
}
