import 'server-only';
import { calendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { endOfDayInJapan, instant } from '@/lib/rules/calendar/instant';
import { latestProvisionOver, provisionLastDate } from '@/lib/rules/privacy/provision-kept';
import { db } from '../system/db';
import { log } from '../system/log';

/** Lists whose record's last day is over. */
async function provisionsOver(at: Date): Promise<readonly string[]> {
  const today = dayInJapan(instant(at.getTime()));
  const old = await db().passengerList.findMany({
    where: { madeAt: { lt: new Date(endOfDayInJapan(latestProvisionOver('each', today))) } },
    select: { id: true, madeAt: true },
  });
  return old
    .filter(({ madeAt }) => provisionLastDate('each', dayOf(madeAt)) < today)
    .map(({ id }) => id);
}

export const countProvisions = async (at: Date) => (await provisionsOver(at)).length;

/**
 * 提供の記録の消去: what a list gave of each traveler, and the list, go when the record's last day is over (privacy P28).
 *
 * @returns how many lists
 */
export async function forgetProvisions(at: Date): Promise<number> {
  const ids = [...(await provisionsOver(at))];
  if (ids.length === 0) return 0;
  const count = await db().$transaction(async (tx) => {
    await tx.provisionRecord.deleteMany({ where: { listId: { in: ids } } });
    return (await tx.passengerList.deleteMany({ where: { id: { in: ids } } })).count;
  });
  log().info({ lists: count }, 'provisions: erased');
  return count;
}

const dayOf = (at: Date) => calendarDate(dayInJapan(instant(at.getTime())));
