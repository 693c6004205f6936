import 'server-only';
import { db } from '../../system/db';

/** What was taken down for a departure and is not finished: how, by whom, until when. Nothing of who it is for. */
export async function listTakenDown(productKey: string, at: Date) {
  const rows = await db().bookingDraft.findMany({
    where: { productKey, takenDownById: { not: null }, expiresAt: { gt: at } },
    orderBy: { createdAt: 'asc' },
    select: {
      ...{
        id: true,
        channel: true,
        createdAt: true,
        handedAt: true,
        dueAt: true,
        bookingKey: true,
      },
      takenDownBy: { select: { name: true } },
      holds: { where: { state: 'held' }, select: { seats: true } },
    },
  });
  const keys = rows.map(({ bookingKey }) => bookingKey);
  const sent = await db().booking.findMany({
    where: { idempotencyKey: { in: keys } },
    select: { idempotencyKey: true },
  });
  const done = new Set(sent.map(({ idempotencyKey }) => idempotencyKey));
  return rows
    .filter(({ bookingKey }) => !done.has(bookingKey))
    .map(({ bookingKey, ...row }) => row);
}
