import 'server-only';
import {
  addDays,
  type CalendarDate,
  calendarDate,
  dayInJapan,
} from '@/lib/rules/calendar/calendar-date';
import { instant, lastMomentOfDay } from '@/lib/rules/calendar/instant';
import { isArranged } from '@/lib/rules/contract/arrangements';
import { CONTRACTED_STATES } from '@/lib/rules/contract/contract-transitions';
import { arrangedFacts, arrangementsStanding } from '../departures/arrangements';
import { db } from '../system/db';
import type { Work } from './work-kinds';

/** So many days before it starts a departure whose arrangements are not settled is work. */
const AHEAD_DAYS = 7;

/**
 * Departures of the coming week with something not confirmed yet; due by the day before they start.
 *
 * @clause D2-2.3
 * @clause D3-1.3
 */
export async function arrangementWork(at: Date): Promise<Work[]> {
  const today = dayInJapan(instant(at.getTime()));
  const rows = await db().departure.findMany({
    where: {
      id: { in: await contractedFor(today, addDays(today, AHEAD_DAYS)) },
      ...{ startsAt: { gt: at }, status: { not: 'cancelled' } },
    },
    include: arrangedFacts,
  });
  return rows.flatMap((row) => {
    const open = arrangementsStanding(row).filter((line) => !isArranged(line));
    if (open.length === 0) return [];
    const departureDate = calendarDate(row.departureDate);
    return {
      ...({ kind: 'arrangement', subjectKind: 'departure', subjectId: row.id } as const),
      ...{ reference: row.departureDate, title: row.tour.title, people: open.length },
      due: new Date(lastMomentOfDay(addDays(departureDate, -1))),
      since: row.createdAt,
    };
  });
}

/** Departures of these days that somebody has a contract for. */
async function contractedFor(first: CalendarDate, last: CalendarDate): Promise<string[]> {
  const rows = await db().$queryRaw<{ departureId: string }[]>`
    SELECT DISTINCT p."departureId" FROM "Booking" b JOIN "PackageBooking" p ON p."bookingId" = b.id
    WHERE b."departureDate" >= ${first} AND b."departureDate" <= ${last}
      AND b.status = ANY(${[...CONTRACTED_STATES]})`;
  return rows.map(({ departureId }) => departureId);
}
