import 'server-only';
import { instant } from '@/lib/rules/calendar/instant';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { contractDocumentDue } from '@/lib/rules/contract/contract-document-due';
import { CONTRACTED_STATES } from '@/lib/rules/contract/contract-transitions';
import { bookingOf } from '../booking/booking-of';
import { Prisma } from '../generated/prisma/client';
import { db } from '../system/db';
import type { Work } from './work-kinds';

const DAY_MS = 86_400_000;
/** A contract of so long ago without its document was on the list for two months. */
const LOOKED_BACK_DAYS = 60;
/** As the index spells them. */
const CONTRACTED = Prisma.raw(CONTRACTED_STATES.map((state) => `'${state}'`).join(', '));

/**
 * Contracts without their document, from a day before it is due until the trip begins.
 *
 * @clause D2-5
 * @clause D3-6.1
 */
export async function contractDocumentWork(at: Date): Promise<Work[]> {
  const rows = await db().booking.findMany({
    where: { id: { in: await undocumented(at) } },
    select: { id: true, reference: true, formedAt: true, termsSnapshot: true, tripSnapshot: true },
  });
  return rows.map(bookingOf).flatMap(({ id, reference, formedAt, terms, trip }) => {
    if (formedAt === null) return [];
    const due = contractDocumentDue({ formedAt: instant(formedAt.getTime()) }, terms);
    if (isRefusal(due) || due - at.getTime() > DAY_MS) return [];
    return {
      ...({ kind: 'contract-document', subjectKind: 'booking', subjectId: id } as const),
      ...{ reference, title: trip.title, people: 0, due: new Date(due), since: formedAt },
    };
  });
}

/** Hardly any among all that were formed lately: two indexes that hold just these are held against each other. */
async function undocumented(at: Date): Promise<string[]> {
  const since = new Date(at.getTime() - LOOKED_BACK_DAYS * DAY_MS);
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT b.id::text FROM "Booking" b
    WHERE b.status IN (${CONTRACTED}) AND b."formedAt" > ${since} AND b."formedAt" <= ${at} AND b."startsAt" > ${at}
      AND NOT EXISTS (SELECT FROM "Document" o WHERE o."bookingId" = b.id AND o.kind = 'contract')`;
  return rows.map(({ id }) => id);
}
