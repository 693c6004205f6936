import 'server-only';
import type { Tx } from '../../system/db';

/** Who is next in the line for a departure: whoever agreed to wait first; null when nobody waits. */
export async function firstInLine(client: Tx, departureId: string) {
  return client.waitingPlace.findFirst({
    where: { departureId, state: 'waiting' },
    orderBy: [{ agreedAt: 'asc' }, { bookingId: 'asc' }],
  });
}

/** 順番: the place of a booking in its line, from 1 on; null where it does not wait. */
export async function placeInLine(client: Tx, bookingId: string): Promise<number | null> {
  const own = await client.waitingPlace.findUnique({ where: { bookingId, state: 'waiting' } });
  if (own === null) return null;
  const { departureId, agreedAt } = own;
  const before = await client.waitingPlace.count({
    where: {
      ...{ departureId, state: 'waiting' },
      OR: [{ agreedAt: { lt: agreedAt } }, { agreedAt, bookingId: { lt: bookingId } }],
    },
  });
  return before + 1;
}
