import 'server-only';
import type { BalanceOwed } from '@/lib/rules/balance-owed';
import { dayInJapan } from '@/lib/rules/calendar-date';
import { cardUseDate } from '@/lib/rules/card-use-date';
import { instant } from '@/lib/rules/instant';
import { isRefusal } from '@/lib/rules/refusal';
import type { Terms } from '@/lib/rules/terms';
import { balanceMail } from '@/lib/wording/balance-mail';
import { dayInWords } from '@/lib/wording/day';
import { periodOf } from '../applications/mail-facts';
import type { SettledBalance } from '../commands/settle-balance';
import type { Tx } from '../db';
import { holidaysAround } from '../holidays';
import { queueMail } from '../mail/queue-mail';
import { tourTitle } from '../queries/list-own-bookings';
import { siteUrl } from '../site-url';

/** Puts the confirmation of a later payment into the outbox, with the figures of the ledger. */
export async function queueBalanceMail(
  tx: Tx,
  { id, amountYen, methodLabel, createdAt, booking }: SettledBalance,
  covers: { reason: BalanceOwed['reason']; restYen: number },
): Promise<void> {
  const approvedOn = dayInJapan(instant(createdAt.getTime()));
  const terms = booking.termsSnapshot as unknown as Terms;
  const usedOn = cardUseDate({ kind: 'fee', approvedOn }, terms);
  const mail = balanceMail({
    contactName: `${booking.contactFamilyName} ${booking.contactGivenName}`,
    reference: booking.reference,
    tourTitle: tourTitle(booking.tourSnapshot),
    period: periodOf(booking),
    amountYen,
    ...covers,
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
