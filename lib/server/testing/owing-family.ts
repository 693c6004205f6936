import 'server-only';
import type { PriceTable } from '@/lib/rules/price/price-table';
import type { SeenFigures } from '../cancellation/cancel-answer';
import { cancelTravelers } from '../cancellation/cancel-travelers';
import { db } from '../system/db';
import { castBooking, castDeparture, SUZUKI } from './fixtures';

/** Friday, in opening hours, the 14th day before the departure of the family. */
export const FRIDAY = new Date('2026-11-20T11:00:00+09:00');

const KYOTO: PriceTable = {
  adult: [75_800, 62_800, 57_800, 54_800],
  child: [53_000, 43_900, 40_400, 38_300],
  infant: 0,
};

/**
 * The family of four, in one room, all paid with a card (186,200 by the usual prices); departs on 2026-12-04 unless
 * another day is given.
 */
export async function paidFamily(
  departureDate = '2026-12-04',
  { method = 'success', priceTable = KYOTO }: { method?: string; priceTable?: PriceTable } = {},
) {
  const departure = await castDeparture('stay', { departureDate, priceTable });
  const booking = await castBooking(departure, { people: SUZUKI, paid: false });
  return { booking, departure, first: await payByCard(booking, method) };
}

/** A captured payment of all that a booking costs. */
export async function payByCard(
  booking: { id: string; reference: string; totalYen: number; formedAt: Date | null },
  method = 'success',
) {
  const at = booking.formedAt ?? FRIDAY;
  const payment = await db().paymentAttempt.create({
    data: {
      bookingId: booking.id,
      idempotencyKey: `authorise:${booking.reference}`,
      adapter: 'sandbox',
      adapterRef: `${method}:${booking.reference}`,
      amountYen: booking.totalYen,
      status: 'captured',
      methodLabel: '見本カード（下4桁 4242）',
      createdAt: at,
      updatedAt: at,
    },
  });
  await db().ledgerEntry.create({
    data: {
      bookingId: booking.id,
      kind: 'payment',
      amountYen: booking.totalYen,
      label: 'カードでのお支払い',
      idempotencyKey: `payment:${payment.id}`,
      paymentId: payment.id,
      at,
    },
  });
  return payment;
}

/** The same family after the younger child has cancelled: `seen` is what that costs. */
export async function owingFamily(
  seen: Partial<SeenFigures> = { feeYen: 7_660, refundYen: 30_640 },
  departureDate = '2026-12-04',
) {
  const family = await paidFamily(departureDate);
  const child = family.booking.travelerIds[3] ?? '';
  const cancellationId = await leave(family.booking.id, [child], { ...seen, differenceYen: 8_100 });
  return { ...family, rest: family.booking.travelerIds.slice(0, 3), cancellationId };
}

/** Cancels at the figures given, for the customer's convenience. */
export async function leave(
  bookingId: string,
  travelerIds: readonly string[],
  seen: Partial<SeenFigures>,
): Promise<string> {
  const figures = { feeYen: 0, refundYen: 0, owedYen: 0, differenceYen: 0, ...seen };
  const idempotencyKey = `leave:${bookingId}:${travelerIds.join()}`;
  const order = { bookingId, travelerIds, ground: null, seen: figures, idempotencyKey };
  const answer = await cancelTravelers(order, FRIDAY);
  if (answer.kind !== 'cancelled') throw new Error(`not cancelled: ${JSON.stringify(answer)}`);
  return answer.cancellationId;
}

/** Kind and yen of each line of a ledger, in the order it was written. */
export async function ledgerLines(bookingId: string): Promise<string[]> {
  const rows = await db().ledgerEntry.findMany({ where: { bookingId }, orderBy: { id: 'asc' } });
  return rows.map(({ kind, amountYen }) => `${kind} ${amountYen}`);
}
