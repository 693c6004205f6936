import 'server-only';
import { cache } from 'react';
import type { Terms } from '@/lib/rules/terms';
import { mayViewBooking } from '../access/viewer';
import type { Prisma } from '../generated/prisma/client';
import { db } from '../system/db';

const whole = {
  departure: { select: { id: true, tourCode: true, status: true, decided: true } },
  travelers: { orderBy: { position: 'asc' }, include: { cancelled: true } },
  rooms: {
    orderBy: { position: 'asc' },
    include: { travelers: { select: { id: true }, orderBy: { position: 'asc' } } },
  },
  priceLines: { orderBy: { createdAt: 'asc' } },
  ledger: { orderBy: { id: 'asc' } },
  payments: { orderBy: { createdAt: 'asc' } },
  cancellations: { orderBy: { createdAt: 'asc' }, include: { travelers: true } },
  documents: { orderBy: { createdAt: 'asc' }, include: { deliveries: { orderBy: { at: 'asc' } } } },
  events: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
  consents: { orderBy: { seq: 'asc' }, include: { payload: true } },
  guardianConsents: { orderBy: { requestedAt: 'asc' } },
  hold: true,
  notices: { orderBy: { recordedAt: 'asc' } },
} satisfies Prisma.BookingInclude;

type BookingRow = Prisma.BookingGetPayload<{ include: typeof whole }>;

/** A booking as the traveler who may see it reads it: with everything that hangs on it. */
export type OwnBooking = Omit<BookingRow, 'termsSnapshot'> & {
  /** The terms this booking was concluded under; every figure on its pages comes from here. */
  terms: Terms;
};

export type OwnTraveler = OwnBooking['travelers'][number];

/** The booking of this reference, or null when there is none that this browser may see. */
export const findOwnBooking = cache(async (reference: string): Promise<OwnBooking | null> => {
  const permitted = await mayViewBooking(reference);
  return permitted === null ? null : bookingById(permitted.bookingId);
});

/** A booking by its id, for callers that have settled already who is asking. */
export async function bookingById(id: string): Promise<OwnBooking | null> {
  const row = await db().booking.findUnique({ where: { id }, include: whole });
  if (row === null) return null;
  const { termsSnapshot, ...booking } = row;
  // The terms were parsed when they were frozen into the booking; a later schema must not refuse an old contract.
  return { ...booking, terms: termsSnapshot as unknown as Terms };
}
