import 'server-only';
import { SPECIAL_MEASURES, specialMeasuresLine } from '@/lib/rules/money/special-measures';
import { specialMeasuresWords } from '@/lib/wording/booking/special-measures';
import { isCalledOff } from '../../booking/is-called-off';
import { lockBooking } from '../../booking/lock-booking';
import { releaseNow } from '../../money/payments/release-spare';
import { db, type Tx } from '../../system/db';
import { acceptApplication } from '../accept-application';
import { missingFor } from '../answer-by-staff';
import { endApplication } from '../end-application';
import { findOpenQuote, type OpenQuote, settleQuote } from './quote';

/** The quote that stood on the page, by its id. */
export interface SeenQuote {
  readonly bookingId: string;
  readonly quoteId: string;
}

/** What became of it: `waiting` is agreed on while something else is still missing, `changed` did not stand any more. */
export type QuoteAnswer = 'accepted' | 'waiting' | 'withdrawn' | 'changed';

/**
 * 見積りへの同意: the cost of special measures becomes a line of the price of its own, and with it the review ends: the
 * application is accepted, unless a guardian or a certificate is still waited for. Twice changes nothing.
 *
 * @clause D2-4.6b D3-4.7
 */
export async function agreeToQuote(seen: SeenQuote, at: Date): Promise<QuoteAnswer> {
  const { bookingId } = seen;
  return db().$transaction(async (tx) => {
    const quote = await standing(tx, seen, at);
    if (quote === null) return answeredBefore(tx, seen);
    await settleQuote(tx, bookingId, 'agreed', at);
    await charge(tx, bookingId, quote, at);
    if ((await missingFor(tx, bookingId)) !== null) return 'waiting';
    return (await acceptApplication(tx, bookingId, at)) ? 'accepted' : 'changed';
  });
}

/**
 * 見積りをお断りになる: there is no contract, the application is taken back, and nothing is charged.
 *
 * @clause D2-4.6b
 */
export async function declineQuote(seen: SeenQuote, at: Date): Promise<QuoteAnswer> {
  const { bookingId } = seen;
  const answer = await db().$transaction(async (tx): Promise<QuoteAnswer> => {
    if ((await standing(tx, seen, at)) === null) return 'changed';
    await settleQuote(tx, bookingId, 'declined', at);
    const shown = { 'contract-not-formed': { formedAt: null } } as const;
    await endApplication(tx, bookingId, { trigger: 'withdraw', shown }, at);
    return 'withdrawn';
  });
  if (answer === 'withdrawn') await releaseNow({ bookingId }, at);
  return answer;
}

/** The quote as it stood on the page, while the application still waits; binding under the lock of the booking. */
async function standing(tx: Tx, seen: SeenQuote, at: Date): Promise<OpenQuote | null> {
  const { bookingId: id, quoteId } = seen;
  await lockBooking(tx, id);
  const waits = { status: 'applied', acceptedAt: null, answerBy: { gt: at }, startsAt: { gt: at } };
  if ((await tx.booking.count({ where: { id, ...waits } })) === 0) return null;
  if (await isCalledOff(tx, id)) return null;
  const quote = await findOpenQuote(id, tx);
  return quote?.id === quoteId ? quote : null;
}

/** Pressed twice: the first press has done it, and may still wait for something else. */
async function answeredBefore(tx: Tx, { bookingId, quoteId: id }: SeenQuote): Promise<QuoteAnswer> {
  const agreed = await tx.assistanceReview.findFirst({
    where: { id, bookingId, settled: 'agreed' },
    select: { booking: { select: { acceptedAt: true, status: true } } },
  });
  if (agreed === null) return 'changed';
  const { acceptedAt, status } = agreed.booking;
  if (acceptedAt !== null) return 'accepted';
  return status === 'applied' ? 'waiting' : 'changed';
}

async function charge(tx: Tx, bookingId: string, quote: OpenQuote, at: Date): Promise<void> {
  const { amountYen, travelerId } = quote;
  const line = specialMeasuresLine({ amountYen, agreed: true });
  if (line === null) return;
  await tx.priceLine.create({
    data: {
      ...{ bookingId, travelerId, ...line, code: SPECIAL_MEASURES },
      ...{ label: specialMeasuresWords.line, quantity: 1, unitYen: amountYen, createdAt: at },
    },
  });
  await tx.booking.update({
    where: { id: bookingId },
    data: { totalYen: { increment: amountYen } },
  });
  const facts = { amountYen };
  await tx.bookingEvent.create({
    data: { bookingId, at, kind: 'measures-agreed', actor: 'traveler', facts },
  });
}
