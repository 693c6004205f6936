import 'server-only';
import { calendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { endOfDayInJapan, instant } from '@/lib/rules/calendar/instant';
import { latestProvisionOver, provisionLastDate } from '@/lib/rules/privacy/provision-kept';
import { db } from '../system/db';
import { log } from '../system/log';

/** 提供の記録の消去: what a list gave of each traveler, and the list, go when the record's last day is over (privacy P28). */
export async function forgetProvisions(at: Date): Promise<void> {
  const today = dayInJapan(instant(at.getTime()));
  const old = await db().passengerList.findMany({
    where: { madeAt: { lt: new Date(endOfDayInJapan(latestProvisionOver('each', today))) } },
    select: { id: true, madeAt: true },
  });
  const over = old.filter(({ madeAt }) => provisionLastDate('each', dayOf(madeAt)) < today);
  if (over.length === 0) return;
  const ids = over.map(({ id }) => id);
  await db().$transaction(async (tx) => {
    await tx.provisionRecord.deleteMany({ where: { listId: { in: ids } } });
    await tx.passengerList.deleteMany({ where: { id: { in: ids } } });
  });
  log().info({ lists: ids.length }, 'provisions: erased');
}

const dayOf = (at: Date) => calendarDate(dayInJapan(instant(at.getTime())));
