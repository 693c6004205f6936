import 'server-only';
import { dayInJapan, dayNumber } from '@/lib/rules/calendar/calendar-date';
import { instant, startOfDayInJapan } from '@/lib/rules/calendar/instant';
import { requestsForgottenBefore } from '@/lib/rules/privacy/request-forgotten';
import { db } from '../system/db';

/** Stands where an address or a reason stood; no mail goes to it and no code opens it. */
const FORGOTTEN = 'forgotten';

/** Closed for more than the years of the ledger, and not forgotten yet. */
function requestsOver(at: Date) {
  const before = requestsForgottenBefore(dayInJapan(instant(at.getTime())));
  return {
    where: {
      closedAt: { lt: new Date(startOfDayInJapan(dayNumber(before))) },
      OR: [{ email: null }, { email: { not: FORGOTTEN } }],
    },
  };
}

export const countRequests = (at: Date) => db().disclosureRequest.count(requestsOver(at));

/**
 * Takes out of old requests who asked and what was written to them; kinds, days, decisions and what came of them stay.
 *
 * @returns how many
 */
export async function forgetRequests(at: Date): Promise<number> {
  const nobody = { personName: null, phone: null, postalAddress: null, agentName: null };
  return db().$transaction(async (tx) => {
    const { count } = await tx.disclosureRequest.updateMany({
      ...requestsOver(at),
      data: { ...nobody, email: FORGOTTEN, text: '', papersNote: null },
    });
    await tx.disclosureRequestItem.updateMany({
      where: { request: { email: FORGOTTEN }, reason: { notIn: ['', FORGOTTEN] } },
      data: { reason: FORGOTTEN },
    });
    return count;
  });
}
