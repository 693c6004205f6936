import 'server-only';
import { db } from '../system/db';
import { releaseHold } from './release-hold';

/** 席を戻す: gives the seats of a draft back at once; the answers stay. */
export async function releaseSeats(draftId: string): Promise<void> {
  await db().$transaction(async (tx) => {
    const hold = await tx.seatHold.findFirst({
      where: { draftId, state: 'held', bookingId: null },
    });
    if (hold) await releaseHold(tx, hold);
  });
}
