import 'server-only';
import {
  addDays,
  type CalendarDate,
  calendarDate,
  dayInJapan,
} from '@/lib/rules/calendar/calendar-date';
import { instant, lastMomentOfDay } from '@/lib/rules/calendar/instant';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { CONTRACTED_STATES } from '@/lib/rules/contract/contract-transitions';
import { finalItineraryDue } from '@/lib/rules/contract/final-itinerary-due';
import { bookingOf } from '../booking/booking-of';
import { db } from '../system/db';
import { listUsableTerms } from '../terms/terms-in-force';
import type { Work } from './work-kinds';

/** So many days before its last day a final itinerary is work. */
const AHEAD_DAYS = 3;

/** The contracts of one departure under one version of terms: one of them tells what all were concluded under. */
interface Waiting {
  readonly departureId: string;
  readonly departureDate: string;
  readonly title: string;
  readonly bookings: number;
  readonly firstAppliedAt: Date;
  readonly oneId: string;
}

/**
 * Departures whose travelers wait for their final itinerary, from three days before its last day until they start; due by
 * the first of their contracts.
 *
 * @clause D3-6.2a
 */
export async function finalItineraryWork(at: Date): Promise<Work[]> {
  const today = dayInJapan(instant(at.getTime()));
  const waiting = await findWaiting(today, await farthest(today), at);
  const one = await db().booking.findMany({
    where: { id: { in: waiting.map(({ oneId }) => oneId) } },
    select: { id: true, termsSnapshot: true },
  });
  const terms = new Map(one.map(bookingOf).map((booking) => [booking.id, booking.terms]));
  const items = new Map<string, Work>();
  for (const row of waiting) {
    const itinerary = terms.get(row.oneId)?.finalItinerary ?? null;
    const appliedOn = dayInJapan(instant(row.firstAppliedAt.getTime()));
    const departureDate = calendarDate(row.departureDate);
    const due = finalItineraryDue({ departureDate, appliedOn }, { finalItinerary: itinerary });
    if (isRefusal(due) || addDays(due.dueDate, -AHEAD_DAYS) > today) continue;
    const item = itemOf(row, due.dueDate);
    items.set(row.departureId, together(item, items.get(row.departureId) ?? null));
  }
  return [...items.values()];
}

/** The last departure day for which any terms ask for one by now. */
async function farthest(today: CalendarDate): Promise<CalendarDate> {
  const asked = (await listUsableTerms()).map(
    ({ finalItinerary }) => finalItinerary?.due.count ?? 0,
  );
  // 「より前」 is a day earlier than the day that is named.
  return addDays(today, Math.max(0, ...asked) + 1 + AHEAD_DAYS);
}

function findWaiting(
  today: CalendarDate,
  last: CalendarDate,
  at: Date,
): Promise<readonly Waiting[]> {
  return db().$queryRaw<Waiting[]>`
    SELECT p."departureId", b."departureDate", t.title, count(*)::int AS bookings,
      min(b."appliedAt") AS "firstAppliedAt", min(b.id::text) AS "oneId"
    FROM (
      SELECT b.id, b."departureDate", b."appliedAt", b."termsId", b."termsVersion" FROM "Booking" b
      WHERE b."departureDate" >= ${today} AND b."departureDate" <= ${last}
        AND b.status = ANY(${[...CONTRACTED_STATES]}) AND b."startsAt" > ${at}
        AND NOT EXISTS (SELECT FROM "Document" o WHERE o."bookingId" = b.id AND o.kind = 'final-itinerary')
      OFFSET 0
    ) b JOIN "PackageBooking" p ON p."bookingId" = b.id
      JOIN "Departure" d ON d.id = p."departureId" JOIN "Tour" t ON t.code = d."tourCode"
    GROUP BY p."departureId", b."departureDate", t.title, b."termsId", b."termsVersion"`;
}

function itemOf(row: Waiting, dueDate: CalendarDate): Work {
  const { departureId, departureDate, title, bookings, firstAppliedAt } = row;
  return {
    ...({ kind: 'final-itinerary', subjectKind: 'departure', subjectId: departureId } as const),
    ...{ reference: departureDate, title, people: bookings, since: firstAppliedAt },
    ...{ due: new Date(lastMomentOfDay(dueDate)) },
  };
}

/** Contracts under several versions of terms are one piece of work, due when the first of them is. */
function together(item: Work, other: Work | null): Work {
  if (other === null || other.due === null || item.due === null) return item;
  const first = other.due < item.due ? other : item;
  return { ...first, people: item.people + other.people };
}
