import 'server-only';
import { offerSoon } from '../../seats/waiting-seats';
import type { Tx } from '../../system/db';

/**
 * A booking waits no more, whatever the reason: whoever stands behind it may be next. The caller holds the lock of the
 * booking. Twice changes nothing.
 */
export async function leaveLine(tx: Tx, bookingId: string): Promise<void> {
  const left = await tx.waitingPlace.updateManyAndReturn({
    where: { bookingId, state: { not: 'ended' } },
    data: { state: 'ended' },
    select: { departureId: true },
  });
  for (const { departureId } of left) await offerSoon(tx, departureId);
}
