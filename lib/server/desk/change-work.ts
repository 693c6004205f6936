import 'server-only';
import { bookingOf } from '../booking/booking-of';
import { CHANGEABLE } from '../departures/changes/judge-all';
import { db } from '../system/db';
import type { Work } from './work-kinds';

/**
 * 知らせられなかった変更: contracts that a change was sent for and that were not told, since it could not be told any more when
 * their turn came (an increase after its last day). Somebody looks at each before the trip starts.
 *
 * @clause D2-12.1 D3-13.1
 */
export async function changeWork(at: Date): Promise<Work[]> {
  const booking = { status: { in: [...CHANGEABLE] }, startsAt: { gt: at } };
  const rows = await db().bookingChange.findMany({
    where: { status: 'refused', package: { booking } },
    select: {
      updatedAt: true,
      package: {
        select: {
          booking: {
            select: { id: true, reference: true, startsAt: true, tripSnapshot: true },
          },
        },
      },
    },
    orderBy: { updatedAt: 'asc' },
  });
  return rows.map(({ updatedAt, package: { booking: row } }) => {
    const { id, reference, startsAt, trip } = bookingOf(row);
    return {
      ...({ kind: 'change-refused', subjectKind: 'booking', subjectId: id } as const),
      ...{ reference, title: trip.title, people: 0, since: updatedAt, due: new Date(startsAt) },
    };
  });
}
