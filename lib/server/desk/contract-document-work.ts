import 'server-only';
import { instant } from '@/lib/rules/calendar/instant';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { contractDocumentDue } from '@/lib/rules/contract/contract-document-due';
import { CONTRACTED_STATES } from '@/lib/rules/contract/contract-transitions';
import { bookingOf } from '../booking/booking-of';
import { db } from '../system/db';
import type { Work } from './work-kinds';

const DAY_MS = 86_400_000;
/** A contract of so long ago without its document was on the list for two months. */
const LOOKED_BACK_DAYS = 60;

/**
 * Contracts without their document, from a day before it is due until the trip begins.
 *
 * @clause D2-5
 * @clause D3-6.1
 */
export async function contractDocumentWork(at: Date): Promise<Work[]> {
  const rows = await db().booking.findMany({
    where: {
      status: { in: [...CONTRACTED_STATES] },
      formedAt: { gt: new Date(at.getTime() - LOOKED_BACK_DAYS * DAY_MS), lte: at },
      startsAt: { gt: at },
      documents: { none: { kind: 'contract' } },
    },
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
