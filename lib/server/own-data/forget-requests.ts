import 'server-only';
import { dayInJapan, dayNumber } from '@/lib/rules/calendar/calendar-date';
import { instant, startOfDayInJapan } from '@/lib/rules/calendar/instant';
import { requestsForgottenBefore } from '@/lib/rules/privacy/request-forgotten';
import { db } from '../system/db';

/** Stands where an address stood; no mail goes to it and no code opens it. */
const FORGOTTEN = 'forgotten';

/** Takes out of old requests who asked; kinds, days, decisions and what came of them stay. @returns how many */
export async function forgetRequests(at: Date): Promise<number> {
  const before = requestsForgottenBefore(dayInJapan(instant(at.getTime())));
  const nobody = { personName: null, phone: null, postalAddress: null, agentName: null };
  const { count } = await db().disclosureRequest.updateMany({
    where: {
      closedAt: { lt: new Date(startOfDayInJapan(dayNumber(before))) },
      OR: [{ email: null }, { email: { not: FORGOTTEN } }],
    },
    data: { ...nobody, email: FORGOTTEN, text: '', papersNote: null },
  });
  return count;
}
