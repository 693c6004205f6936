import 'server-only';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import type { BookingBalance } from '@/lib/rules/money/booking-balance';
import { cardUseDate } from '@/lib/rules/money/card-use-date';
import { balanceMail } from '@/lib/wording/money/balance-mail';
import { dayInWords } from '@/lib/wording/site/day';
import { personName } from '@/lib/wording/site/person-name';
import { periodOf } from '../booking/mail-facts';
import type { Tx } from '../system/db';
import { holidaysAround } from '../system/holidays';
import { queueMail } from '../system/mail/queue-mail';
import { siteUrl } from '../system/site-url';
import type { SettledBalance } from './settle-balance';

/** Puts the confirmation of a later payment into the outbox, with the figures of the ledger. */
export async function queueBalanceMail(
  tx: Tx,
  { id, amountYen, methodLabel, createdAt, booking }: SettledBalance,
  told: { covers: Pick<BookingBalance, 'reason' | 'measuresYen'>; restYen: number },
): Promise<void> {
  const approvedOn = dayInJapan(instant(createdAt.getTime()));
  const usedOn = cardUseDate({ kind: 'fee', approvedOn }, booking.terms);
  const mail = balanceMail({
    contactName: personName(booking.contactFamilyName, booking.contactGivenName),
    reference: booking.reference,
    tourTitle: booking.trip.title,
    period: periodOf(booking),
    amountYen,
    ...told,
    method: methodLabel,
    usedOn: isRefusal(usedOn) ? null : dayInWords(usedOn, holidaysAround(usedOn, usedOn)),
    bookingUrl: siteUrl(`/bookings/${booking.reference}`),
  });
  await queueMail(tx, {
    ...mail,
    to: booking.contactEmail,
    bookingId: booking.id,
    idempotencyKey: `balance:${id}`,
  });
}
