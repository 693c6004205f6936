import 'server-only';
import { calendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { endOfDayInJapan, instant } from '@/lib/rules/calendar/instant';
import { latestWordErased } from '@/lib/rules/enquiries/enquiry-kept';
import { latestProvisionOver, provisionLastDate } from '@/lib/rules/privacy/provision-kept';
import { promises } from '@/lib/rules/promises';
import { db } from '../system/db';
import { log } from '../system/log';

/**
 * お問い合わせの消去: a thread that waits for nobody goes whole, with its mails, when its days are over; what was passed on
 * of it goes when its years are over. Twice changes nothing.
 */
export async function eraseEnquiries(at: Date): Promise<void> {
  const today = dayInJapan(instant(at.getTime()));
  const last = latestWordErased(today, promises.enquiryKeptDays);
  const after = new Date(endOfDayInJapan(last));
  const { count } = await db().enquiry.deleteMany({
    where: { status: { not: 'open' }, lastAt: { lt: after } },
  });
  const old = await db().enquiryPassing.findMany({
    where: { at: { lt: new Date(endOfDayInJapan(latestProvisionOver('each', today))) } },
    select: { id: true, at: true },
  });
  const over = old.filter((row) => provisionLastDate('each', dayOf(row.at)) < today);
  await db().enquiryPassing.deleteMany({ where: { id: { in: over.map(({ id }) => id) } } });
  if (count + over.length > 0) {
    log().info({ enquiries: count, passings: over.length }, 'enquiries: erased');
  }
}

const dayOf = (at: Date) => calendarDate(dayInJapan(instant(at.getTime())));
