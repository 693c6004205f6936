import 'server-only';
import { addDays, dayInJapan, daysBetween } from '@/lib/rules/calendar/calendar-date';
import { instant, lastMomentOfDay } from '@/lib/rules/calendar/instant';
import { db } from '../system/db';
import { type DepartureRow, listed } from './listed-departure';
import type { Work } from './work-kinds';

/** So many days before the last day of its notice a departure with too few participants is work. */
const AHEAD_DAYS = 7;

/** No terms count the notice back further than this. */
const FARTHEST_DAYS = 62;

/**
 * Departures to decide: sold to somebody, fewer than they need, and the last day on which that may be told comes within a
 * week. Afterwards nothing is to be decided any more: they run, or another ground ends them.
 *
 * @clause D2-15.2.2
 * @clause D3-17.2.5
 */
export async function departureWork(at: Date): Promise<Work[]> {
  const today = dayInJapan(instant(at.getTime()));
  const rows = await db().$queryRaw<(DepartureRow & { createdAt: Date })[]>`
    SELECT d.id, d."tourCode", t.title, d."departureDate", t.kind, t."dayTrip", t."termsId", d.capacity, d.sold, d.held,
      d."freeSeats" AS free, t."minimumParticipants" AS minimum, d.status, d.decided, d."createdAt"
    FROM "Departure" d JOIN "Tour" t ON t.code = d."tourCode"
    WHERE d.status <> 'cancelled' AND NOT d.decided AND d.sold > 0 AND d.sold < t."minimumParticipants"
      AND d."departureDate" > ${today} AND d."departureDate" <= ${addDays(today, FARTHEST_DAYS)}`;
  const since = new Map(rows.map(({ id, createdAt }) => [id, createdAt]));
  return (await listed(rows, today)).flatMap((row) => {
    const { id, title, sold, lastNotice, departureDate } = row;
    const left = lastNotice === null ? -1 : daysBetween(today, lastNotice);
    if (lastNotice === null || left < 0 || left > AHEAD_DAYS) return [];
    return {
      ...({ kind: 'departure', subjectKind: 'departure', subjectId: id } as const),
      ...{ title, reference: departureDate, people: sold },
      due: new Date(lastMomentOfDay(lastNotice)),
      since: since.get(id) ?? at,
    };
  });
}
