import 'server-only';
import { countAccess, forgetAccess } from '../access/forget-access';
import { countUploads, forgetUploads } from '../catalogue/import/uploads';
import { countSearches, forgetSearches } from '../staff/kept-search';
import { db } from '../system/db';
import { log } from '../system/log';
import { eraseOverdue, type Overdue } from '../system/overdue';
import { countDetails, eraseDetails } from './erase-details';
import { countProvisions, forgetProvisions } from './forget-provisions';
import { countRequests, forgetRequests } from './forget-requests';

const draftsOver = (at: Date) => ({ where: { expiresAt: { lte: at } } });

/**
 * What the privacy notice says is deleted when its time is over: what an abandoned application had been told, passports
 * and assistance ninety days after the trip, the traces of signing in.
 */
export const EXPIRED: readonly Overdue[] = [
  {
    keptClass: 'drafts',
    count: (at) => db().bookingDraft.count(draftsOver(at)),
    erase: async (at) => (await db().bookingDraft.deleteMany(draftsOver(at))).count,
  },
  { keptClass: 'details', count: countDetails, erase: eraseDetails },
  { keptClass: 'access', count: countAccess, erase: forgetAccess },
  { keptClass: 'uploads', count: countUploads, erase: forgetUploads },
  { keptClass: 'requests', count: countRequests, erase: forgetRequests },
  { keptClass: 'provisions', count: countProvisions, erase: forgetProvisions },
  { keptClass: 'searches', count: countSearches, erase: forgetSearches },
];

/** 消去: all of it. Twice changes nothing. */
export async function eraseExpired(at: Date): Promise<void> {
  const { drafts = 0, details = 0 } = await eraseOverdue(EXPIRED, at);
  if (drafts + details > 0) log().info({ drafts, bookings: details }, 'data: erased');
}
