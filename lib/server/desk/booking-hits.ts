import 'server-only';
import type { BookingSearch } from '@/lib/schemas/staff/booking-search';
import { Prisma } from '../generated/prisma/client';
import { db } from '../system/db';
import { amongOf, type Departing, departingOf } from './departing-bookings';
import type { SoughtWords } from './sought-booking';

/** More than this is no answer: names are asked for until it is fewer. */
export const MOST_FOUND = 500;
/** Looked at for one name; several travelers may be in one booking. */
const MOST_HITS = 4_000;

const { sql } = Prisma;

interface NameColumn {
  readonly from: Prisma.Sql;
  readonly booking: Prisma.Sql;
  readonly key: Prisma.Sql;
}

const contact = (key: Prisma.Sql): NameColumn => ({
  ...{ from: sql`"Booking" b`, booking: sql`b.id`, key },
});
const traveler = (key: Prisma.Sql): NameColumn => ({
  ...{ from: sql`"Traveler" t`, booking: sql`t."bookingId"`, key },
});

// As the indexes of the migration spell them: each holds all that its own question needs.
const NAME_COLUMNS = [
  contact(sql`name_key(b."contactFamilyName" || b."contactGivenName")`),
  contact(sql`name_key(b."contactFamilyKana" || b."contactGivenKana")`),
  traveler(sql`name_key(t."familyName" || t."givenName")`),
  traveler(sql`name_key(t."familyKana" || t."givenKana")`),
  traveler(sql`name_key(t."passportFamily" || t."passportGiven")`),
];

/** The ids of the bookings that are meant; null when they are too many to be an answer. */
export async function bookingHits(
  sought: SoughtWords | null,
  { date, tour }: Pick<BookingSearch, 'date' | 'tour'>,
): Promise<readonly string[] | null> {
  const questions = questionsFor(sought, await departingOf(date, tour));
  const parts = questions.map(
    (question, part) => sql`(SELECT id, ${part}::int AS part FROM (${question}) q)`,
  );
  const rows = await db().$queryRaw<{ id: string; part: number; hits: bigint }[]>`
    SELECT hit.id::text, hit.part, count(*) AS hits FROM (${Prisma.join(parts, ' UNION ALL ')}) hit
    GROUP BY hit.id, hit.part LIMIT ${questions.length * (MOST_FOUND + 1)}`;
  const ids = [...new Set(rows.map(({ id }) => id))];
  const cut = questions.some(
    (_, at) => hitsOf(rows.filter(({ part }) => part === at)) >= MOST_HITS,
  );
  return ids.length > MOST_FOUND || cut ? null : ids;
}

const hitsOf = (rows: readonly { readonly hits: bigint }[]) =>
  rows.reduce((sum, { hits }) => sum + Number(hits), 0);

/** One question for each index that may answer. */
function questionsFor(sought: SoughtWords | null, departing: Departing | null): Prisma.Sql[] {
  const among = (booking: Prisma.Sql) =>
    departing === null ? Prisma.empty : sql`AND ${amongOf(departing, booking)}`;
  const most = sql`LIMIT ${MOST_HITS}`;
  if (sought === null)
    return [sql`${departing?.ids ?? sql`SELECT b.id FROM "Booking" b WHERE false`} ${most}`];
  if (sought.by !== 'name') {
    const own = plainCondition(sought);
    return [sql`SELECT b.id FROM "Booking" b WHERE ${own} ${among(sql`b.id`)} ${most}`];
  }
  return NAME_COLUMNS.flatMap(({ from, booking, key }) =>
    sought.names.map((name) => {
      const like = beginsWith(key, sql`name_key(${name})`);
      return sql`SELECT ${booking} AS id FROM ${from} WHERE ${like} ${among(booking)} ${most}`;
    }),
  );
}

/** Begins with the name. The operators of the index, not LIKE: a prepared statement uses it too. */
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
