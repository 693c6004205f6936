import 'server-only';
import { db } from '../system/db';
import { lockDeparture, sweepExpiredHolds } from './seats';

/** Gives back the seats that drafts of a departure held too long; twice changes nothing. */
export async function expireHolds(departureId: string, at: Date): Promise<number> {
  return db().$transaction(async (tx) => {
    await lockDeparture(tx, departureId);
    return sweepExpiredHolds(tx, departureId, at);
  });
}
