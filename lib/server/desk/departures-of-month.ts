import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import type { DeparturesShown } from '@/lib/schemas/staff/departures';
import { Prisma } from '../generated/prisma/client';
import { db } from '../system/db';
import { type DepartureRow, listed } from './listed-departure';

export interface DeparturesAsked {
  /** `YYYY-MM` */
  readonly month: string;
  readonly day: string | null;
  readonly tour: string | null;
  readonly show: DeparturesShown;
  readonly page: number;
}

/** Twenty of them are six screens of a phone. */
const DEPARTURES_A_PAGE = 20;

/** The departures of a month at the desk, those called off too, as a page of the list and as sums of its days. */
export async function departuresOfMonth(asked: DeparturesAsked, today: CalendarDate) {
  const where = conditions(asked);
  const [days, counted, rows] = await Promise.all([
    sumsOfDays(asked),
    db().$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM "Departure" d JOIN "Tour" t ON t.code = d."tourCode" WHERE ${where}`,
    db().$queryRaw<DepartureRow[]>`
      SELECT d.id, d."tourCode", t.title, d."departureDate", t.kind, t."dayTrip", t."termsId", d.capacity, d.sold, d.held,
        d."freeSeats" AS free, t."minimumParticipants" AS minimum, d.status, d.decided
      FROM "Departure" d JOIN "Tour" t ON t.code = d."tourCode" WHERE ${where}
      ORDER BY d."departureDate", d."tourCode"
      LIMIT ${DEPARTURES_A_PAGE} OFFSET ${(asked.page - 1) * DEPARTURES_A_PAGE}`,
  ]);
  const count = counted[0]?.count ?? 0;
  return {
    days,
    count,
    pages: Math.ceil(count / DEPARTURES_A_PAGE),
    rows: await listed(rows, today),
  };
}

/** What a month's calendar says of one day. */
export interface DaySums {
  readonly day: string;
  readonly departures: number;
  readonly sold: number;
  /** Sold to somebody, fewer than it needs, neither decided nor called off. */
  readonly short: number;
  readonly calledOff: number;
}

const SHORT = Prisma.sql`d.status <> 'cancelled' AND NOT d.decided AND d.sold + d.held > 0 AND d.sold < t."minimumParticipants"`;

function sumsOfDays(asked: DeparturesAsked) {
  const where = conditions({ ...asked, day: null, show: 'all' });
  return db().$queryRaw<DaySums[]>`
    SELECT d."departureDate" AS day, count(*)::int AS departures, sum(d.sold)::int AS sold,
      count(*) FILTER (WHERE ${SHORT})::int AS short,
      count(*) FILTER (WHERE d.status = 'cancelled')::int AS "calledOff"
    FROM "Departure" d JOIN "Tour" t ON t.code = d."tourCode" WHERE ${where}
    GROUP BY d."departureDate" ORDER BY d."departureDate"`;
}

function conditions({ month, day, tour, show }: DeparturesAsked): Prisma.Sql {
  const parts = [
    day === null
      ? Prisma.sql`d."departureDate" BETWEEN ${`${month}-01`} AND ${`${month}-31`}`
      : Prisma.sql`d."departureDate" = ${day}`,
    ...(tour === null ? [] : [Prisma.sql`d."tourCode" = ${tour}`]),
  ];
  if (show === 'booked') parts.push(Prisma.sql`(d.sold + d.held > 0 OR d.status = 'cancelled')`);
  if (show === 'short') parts.push(SHORT);
  if (show === 'called-off') parts.push(Prisma.sql`d.status = 'cancelled'`);
  return Prisma.join(parts, ' AND ');
}

/** The tours that a list can be narrowed to. */
export function listToursByTitle() {
  return db().tour.findMany({ select: { code: true, title: true }, orderBy: { title: 'asc' } });
}
