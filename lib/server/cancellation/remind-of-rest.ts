import 'server-only';
import { addDays, type CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { type Instant, instantInJapan } from '@/lib/rules/calendar/instant';
import { promises } from '@/lib/rules/promises';
import { balanceReminderMail } from '@/lib/wording/cancellation/penalty';
import { nonPaymentInWords } from '@/lib/wording/money/non-payment';
import { dayInWords } from '@/lib/wording/site/day';
import { mailFacts } from '../booking/mail-facts';
import type { Tx } from '../system/db';
import { holidaysAround } from '../system/holidays';
import { addJob } from '../system/jobs/add-job';
import { queueMail } from '../system/mail/queue-mail';
import { siteUrl } from '../system/site-url';
import type { Overdue, Owing } from './find-owing';

/** Reminds when it is time to, and comes back: on the morning of that day, and when the day of the rest is over. */
export async function remind(tx: Tx, booking: Owing, overdue: Overdue, at: Instant) {
  const { restYen, laterYen, dueDate, article } = overdue;
  if (at < reminderMoment(dueDate)) {
    return comeBack(tx, booking.id, new Date(reminderMoment(dueDate)));
  }
  await queueMail(tx, {
    ...balanceReminderMail(mailFacts(booking), {
      ...{
        restYen,
        laterYen,
        dueDay: dayInWords(dueDate, holidaysAround(dueDate, dueDate)),
        article,
      },
      unpaid: nonPaymentInWords(dueDate, booking.terms),
      paymentUrl: siteUrl(`/bookings/${booking.reference}/payment`),
    }),
    to: booking.contactEmail,
    bookingId: booking.id,
    idempotencyKey: `balance-reminder:${booking.id}`,
  });
  await comeBack(tx, booking.id, new Date(instantInJapan(addDays(dueDate, 1), '00:00')));
}

/** Some days before, in the morning in Japan. */
function reminderMoment(dueDate: CalendarDate): Instant {
  return instantInJapan(addDays(dueDate, -promises.balanceReminderDays), '09:00');
}

/** Looks at the rest of a booking again. */
export async function comeBack(tx: Tx, bookingId: string, runAt: Date): Promise<void> {
  const key = `follow-balance:${bookingId}`;
  await addJob(tx, { name: 'follow-balance', payload: { bookingId }, key, runAt });
}
