import 'server-only';
import { db } from '../system/db';
import type { Work } from './work-kinds';

/**
 * Lines that have come to a standstill: seats are free, and fewer than the first party needs. Nobody passes it
 * (docs/decisions/0104): somebody finds it seats, or tells it that there is no prospect.
 *
 * @clause D2-3.3a
 */
export async function waitingWork(at: Date): Promise<Work[]> {
  const rows = await db().waitingPlace.findMany({
    where: {
      ...{ state: 'waiting', limitAt: { gt: at } },
      departure: { status: 'open', freeSeats: { gt: 0 }, startsAt: { gt: at } },
    },
    orderBy: [{ departureId: 'asc' }, { agreedAt: 'asc' }, { bookingId: 'asc' }],
    distinct: ['departureId'],
    include: { departure: { include: { tour: { select: { title: true } } } } },
  });
  return rows
    .filter(({ seats, departure }) => seats > (departure.freeSeats ?? 0))
    .map(({ departureId, departure, seats, limitAt, agreedAt }) => ({
      ...({ kind: 'waiting', subjectKind: 'departure', subjectId: departureId } as const),
      ...{ reference: departure.departureDate, title: departure.tour.title, people: seats },
      ...{ due: limitAt, since: agreedAt },
    }));
}
