import 'server-only';
import { type CalendarDate, calendarDate } from '@/lib/rules/calendar/calendar-date';
import { isRefusal, type Refusal, refused } from '@/lib/rules/calendar/refusal';
import { type DepartureStanding, departureStanding } from '@/lib/rules/contract/departure-standing';
import { minimumParticipantsNotice } from '@/lib/rules/contract/minimum-participants-notice';
import type { Terms } from '@/lib/rules/terms';
import type { DeparturesShown } from '@/lib/schemas/staff/departures';
import { Prisma } from '../generated/prisma/client';
import { db } from '../system/db';
import { termsInForce } from '../terms/terms-in-force';

export interface DeparturesAsked {
  /** `YYYY-MM` */
  readonly month: string;
  readonly day: string | null;
  readonly tour: string | null;
  readonly show: DeparturesShown;
  readonly page: number;
}

export const DEPARTURES_A_PAGE = 50;

interface Row {
  readonly id: string;
  readonly tourCode: string;
  readonly title: string;
  readonly departureDate: string;
  readonly dayTrip: boolean;
  readonly termsId: string;
  readonly capacity: number;
  readonly sold: number;
  readonly held: number;
  readonly free: number;
  readonly minimum: number;
  readonly status: 'open' | 'closed' | 'cancelled';
  readonly decided: boolean;
}

/** A departure on the desk's list. */
export type ListedRow = Omit<Row, 'departureDate'> & {
  readonly departureDate: CalendarDate;
  /** By the terms in force now; the bookings' own are on the departure's page. */
  readonly lastNotice: CalendarDate | null;
  readonly article: string | null;
  readonly standing: DepartureStanding;
};

/** The departures of a month at the desk, those called off too, as a page of the list and as sums of its days. */
export async function departuresOfMonth(asked: DeparturesAsked, today: CalendarDate) {
  const where = conditions(asked);
  const [days, counted, rows] = await Promise.all([
    sumsOfDays(asked),
    db().$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM "Departure" d JOIN "Tour" t ON t.code = d."tourCode" WHERE ${where}`,
    db().$queryRaw<Row[]>`
      SELECT d.id, d."tourCode", t.title, d."departureDate", t."dayTrip", t."termsId", d.capacity, d.sold, d.held,
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

/** With the last day by the terms that each tour has now; many tours share a few. */
async function listed(rows: readonly Row[], today: CalendarDate): Promise<ListedRow[]> {
  const ids = [...new Set(rows.map(({ termsId }) => termsId))];
  const terms = new Map(
    await Promise.all(ids.map(async (id) => [id, await termsInForce(id, today)] as const)),
  );
  return rows.map((row) =>
    withStanding(row, terms.get(row.termsId) ?? refused('no-version'), today),
  );
}

function withStanding(row: Row, terms: Terms | Refusal, today: CalendarDate): ListedRow {
  const departureDate = calendarDate(row.departureDate);
  const facts = { departureDate, dayTrip: row.dayTrip, noticeOn: today };
  const notice = isRefusal(terms) ? terms : minimumParticipantsNotice(facts, terms);
  const known = isRefusal(notice) ? null : notice;
  const lastNotice = known?.latestNoticeDate ?? null;
  const calledOff = row.status === 'cancelled';
  const standing = departureStanding({ ...row, calledOff, departureDate, lastNotice }, today);
  return { ...row, departureDate, lastNotice, article: known?.article ?? null, standing };
}

/** The tours that a list can be narrowed to. */
export function listToursByTitle() {
  return db().tour.findMany({ select: { code: true, title: true }, orderBy: { title: 'asc' } });
}
