import 'server-only';
import type { BookingSearch } from '@/lib/schemas/staff/booking-search';
import { Prisma } from '../generated/prisma/client';
import { db } from '../system/db';
import type { SoughtWords } from './sought-booking';

/** More than this is no answer: names are asked for until it is fewer. */
export const MOST_FOUND = 500;
/** Travelers looked at for one name; several of them may be in one booking. */
const MOST_HITS = 4_000;

const { sql } = Prisma;

// As the indexes of the migration spell them.
const CONTACT = [
  sql`name_key(b."contactFamilyName" || b."contactGivenName")`,
  sql`name_key(b."contactFamilyKana" || b."contactGivenKana")`,
];
const TRAVELER = [
  sql`name_key(t."familyName" || t."givenName")`,
  sql`name_key(t."familyKana" || t."givenKana")`,
  sql`name_key(t."passportFamily" || t."passportGiven")`,
];

/** The ids of the bookings that are meant; null when they are too many to be an answer. */
export async function bookingHits(
  sought: SoughtWords | null,
  { date, tour }: Pick<BookingSearch, 'date' | 'tour'>,
): Promise<readonly string[] | null> {
  const departure = await departureCondition(date, tour);
  const rows = await db().$queryRaw<{ id: string; hits: bigint }[]>`
    SELECT hit.id::text, count(*) AS hits FROM (${hits(sought, departure)}) hit
    GROUP BY hit.id LIMIT ${MOST_FOUND + 1}`;
  const all = rows.reduce((sum, row) => sum + Number(row.hits), 0);
  return rows.length > MOST_FOUND || all >= MOST_HITS ? null : rows.map(({ id }) => id);
}

function hits(sought: SoughtWords | null, departure: Prisma.Sql | null): Prisma.Sql {
  const booked = sql`SELECT b.id FROM "Booking" b WHERE`;
  const most = sql`LIMIT ${MOST_HITS}`;
  if (sought === null) return sql`${booked} ${departure ?? sql`false`} ${most}`;
  if (sought.by !== 'name') {
    const own = plainCondition(sought);
    return sql`${booked} ${own} ${departure ? sql`AND ${departure}` : Prisma.empty} ${most}`;
  }
  const like = (column: Prisma.Sql) => nameCondition(column, sought.names);
  const contact = Prisma.join(CONTACT.map(like), ' OR ');
  const traveler = Prisma.join(TRAVELER.map(like), ' OR ');
  if (departure !== null) {
    return sql`${booked} ${departure} AND (${contact} OR EXISTS (
      SELECT FROM "Traveler" t WHERE t."bookingId" = b.id AND (${traveler}))) ${most}`;
  }
  return sql`(${booked} ${contact} ${most})
    UNION ALL (SELECT t."bookingId" FROM "Traveler" t WHERE ${traveler} ${most})`;
}

/** Begins with one of the names. The operators of the index, not LIKE: a prepared statement uses it too. */
function nameCondition(column: Prisma.Sql, names: readonly string[]): Prisma.Sql {
  return Prisma.join(
    names.map((name) => beginsWith(column, sql`name_key(${name})`)),
    ' OR ',
  );
}

function beginsWith(column: Prisma.Sql, start: Prisma.Sql): Prisma.Sql {
  return sql`(${column} ~>=~ ${start} AND ${column} ~<~ (${start} || chr(1114111)))`;
}

function plainCondition(sought: Exclude<SoughtWords, { by: 'name' }>): Prisma.Sql {
  switch (sought.by) {
    case 'reference':
      return sql`b.reference = ${sought.reference}`;
    case 'mail':
      return sql`b."contactEmail" = ${sought.email}`;
    case 'telephone':
      return beginsWith(sql`b."contactPhone"`, sql`${sought.begins}::text`);
  }
}

/** Of this day, of tours that are called so, or both; null when neither is asked for. */
async function departureCondition(date: string, tour: string): Promise<Prisma.Sql | null> {
  const ofDay = sql`b."departureDate" = ${date}`;
  if (tour === '') return date === '' ? null : ofDay;
  const called = { contains: tour, mode: 'insensitive' } as const;
  const tours = await db().tour.findMany({
    where: { OR: [{ code: tour.toLowerCase() }, { title: called }] },
    select: { code: true },
  });
  const codes = tours.map(({ code }) => code);
  const ofTour = sql`b.id IN (SELECT p."bookingId" FROM "PackageBooking" p WHERE p."tourCode" = ANY(${codes}))`;
  if (date === '') return ofTour;
  const ids = codes.map((code) => `${code}.${date}`);
  return sql`b.id IN (SELECT p."bookingId" FROM "PackageBooking" p WHERE p."departureId" = ANY(${ids}))`;
}
