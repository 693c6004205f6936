import 'server-only';
import { matterDue } from '../after-trip/matter-due';
import { bookingOf } from '../booking/booking-of';
import { db } from '../system/db';
import type { Work } from './work-kinds';

/**
 * What travelers told of their trip and nobody has answered.
 *
 * @clause D2-20.3
 * @clause D3-24.3
 */
export async function matterWork(): Promise<Work[]> {
  const rows = await db().tripMatter.findMany({
    where: { answeredAt: null },
    select: {
      ...{ kind: true, at: true, bookingId: true },
      booking: { select: { reference: true, tripSnapshot: true } },
    },
    orderBy: { at: 'asc' },
    take: 200,
  });
  return rows.map(({ kind, at, bookingId, booking }) => {
    const { reference, trip } = bookingOf(booking);
    return {
      ...({ kind: 'matter', subjectKind: 'booking', subjectId: bookingId } as const),
      ...{ reference, title: trip.title, people: 0, due: matterDue({ kind, at }), since: at },
    };
  });
}
