import 'server-only';
import { calendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { endOfDayInJapan, instant } from '@/lib/rules/calendar/instant';
import { latestWordErased } from '@/lib/rules/enquiries/enquiry-kept';
import { latestProvisionOver, provisionLastDate } from '@/lib/rules/privacy/provision-kept';
import { promises } from '@/lib/rules/promises';
import { db } from '../system/db';
import { log } from '../system/log';
import { eraseOverdue, type Overdue } from '../system/overdue';

/** Threads that wait for nobody and whose days are over. */
function threadsOver(at: Date) {
  const today = dayInJapan(instant(at.getTime()));
  const last = latestWordErased(today, promises.enquiryKeptDays);
  return { where: { status: { not: 'open' }, lastAt: { lt: new Date(endOfDayInJapan(last)) } } };
}

/** What was passed on of enquiries and whose years are over. */
async function passingsOver(at: Date): Promise<readonly string[]> {
  const today = dayInJapan(instant(at.getTime()));
  const old = await db().enquiryPassing.findMany({
    where: { at: { lt: new Date(endOfDayInJapan(latestProvisionOver('each', today))) } },
    select: { id: true, at: true },
  });
  return old.filter((row) => provisionLastDate('each', dayOf(row.at)) < today).map(({ id }) => id);
}

/**
 * お問い合わせの消去: a thread that waits for nobody goes whole, with its mails, when its days are over; what was passed on
 * of it goes when its years are over.
 */
export const ENQUIRIES_OVER: readonly Overdue[] = [
  {
    keptClass: 'enquiries',
    count: (at) => db().enquiry.count(threadsOver(at)),
    erase: async (at) => (await db().enquiry.deleteMany(threadsOver(at))).count,
  },
  {
    keptClass: 'passings',
    count: async (at) => (await passingsOver(at)).length,
    erase: async (at) => {
      const ids = [...(await passingsOver(at))];
      return (await db().enquiryPassing.deleteMany({ where: { id: { in: ids } } })).count;
    },
  },
];

/** All of it. Twice changes nothing. */
export async function eraseEnquiries(at: Date): Promise<void> {
  const { enquiries = 0, passings = 0 } = await eraseOverdue(ENQUIRIES_OVER, at);
  if (enquiries + passings > 0) log().info({ enquiries, passings }, 'enquiries: erased');
}

const dayOf = (at: Date) => calendarDate(dayInJapan(instant(at.getTime())));
