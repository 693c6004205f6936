import 'server-only';
import type { Instant } from '@/lib/rules/calendar/instant';
import { CONTRACTED_STATES } from '@/lib/rules/contract/contract-transitions';
import { stateByClock } from '@/lib/rules/contract/tour-clock';
import { bookingBalance } from '@/lib/rules/money/booking-balance';
import { bookingOf, type ReadBooking } from '../booking/booking-of';
import { LAST_WORD } from '../contract/declaration-event';
import type { Prisma } from '../generated/prisma/client';
import { CARD_ASKED } from '../money/balance-standing';
import { type DueOfRest, dueOfRest } from '../money/rest-of-price';
import type { Tx } from '../system/db';

const include = {
  travelers: true,
  priceLines: true,
  ledger: true,
  payments: { where: { status: { in: CARD_ASKED } }, select: { id: true } },
  package: { select: { callOff: { select: { bookingId: true } } } },
  events: LAST_WORD,
} satisfies Prisma.BookingInclude;

export type Owing = ReadBooking<Prisma.BookingGetPayload<{ include: typeof include }>>;

/** As much of bookings as a reminder needs: whoever is reminded has not come to an end. */
export async function readOwing(tx: Tx, bookingIds: readonly string[]): Promise<Owing[]> {
  const rows = await tx.booking.findMany({ where: { id: { in: [...bookingIds] } }, include });
  return rows.map(bookingOf);
}

export type Overdue = DueOfRest & {
  readonly restYen: number;
  /** 特別な措置に要する費用 that are owed beside it, before departure. */
  readonly laterYen: number;
};

/** What is owed of the price, and by when; null when nothing is, or the contract does not stand any more. */
export function overdueOf(booking: Owing, at: Instant): Overdue | null {
  const states: readonly string[] = CONTRACTED_STATES;
  const status = stateByClock(booking.status, booking, at);
  if (!states.includes(status) || booking.terms.nonPayment === null) return null;
  const owed = bookingBalance(booking);
  if (owed?.reason !== 'price') return null;
  const due = dueOfRest(booking);
  const laterYen = owed.measuresYen;
  return due && { ...due, restYen: owed.amount - laterYen, laterYen };
}
