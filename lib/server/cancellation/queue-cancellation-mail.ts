import 'server-only';
import { differenceInWords } from '@/lib/wording/cancellation/cancellation';
import type { CancellationLine } from '@/lib/wording/cancellation/cancellation-lines';
import { cancellationMail } from '@/lib/wording/cancellation/cancellation-mail';
import { hoursInWords } from '@/lib/wording/cancellation/hours';
import { dayInWords } from '@/lib/wording/site/day';
import { personName } from '@/lib/wording/site/person-name';
import type { Tx } from '../system/db';
import { queueMail } from '../system/mail/queue-mail';
import { siteUrl } from '../system/site-url';
import type { DecidedCancellation } from './record-cancellation';

/** Puts the confirmation of a cancellation into the outbox, with the lines that were shown. */
export async function queueCancellationMail(
  tx: Tx,
  cancellationId: string,
  { party, choice, answer }: DecidedCancellation,
  lines: readonly CancellationLine[],
): Promise<void> {
  const { booking, facts, terms } = party;
  const nameOf = new Map(
    booking.travelers.map((one) => [one.id, `${personName(one.familyName, one.givenName)} 様`]),
  );
  const names = (ids: readonly string[]) => ids.map((id) => nameOf.get(id) ?? '');
  const staying = facts.travelers.map((one) => one.id).filter((id) => !choice.leaving.includes(id));
  const owes = answer.difference > 0 || answer.quote.owed > 0;
  const mail = cancellationMail({
    contactName: personName(booking.contactFamilyName, booking.contactGivenName),
    reference: booking.reference,
    tourTitle: booking.trip.title,
    departure: dayInWords(booking.departureDate, facts.calendar),
    leaving: names(choice.leaving),
    staying: names(staying),
    lines,
    differences: answer.staying.map((one) => differenceInWords(nameOf.get(one.id) ?? '', one)),
    hours: hoursInWords(terms.acceptance),
    receiptUrl: siteUrl(`/bookings/${booking.reference}/cancellation/${cancellationId}`),
    noShow: choice.noShow ?? false,
    paymentUrl: owes ? siteUrl(`/bookings/${booking.reference}/payment`) : null,
  });
  await queueMail(tx, {
    ...mail,
    to: booking.contactEmail,
    bookingId: booking.id,
    idempotencyKey: `cancellation:${cancellationId}`,
  });
}
