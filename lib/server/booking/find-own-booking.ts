import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { mayViewBooking } from '../access/viewer';
import type { Prisma } from '../generated/prisma/client';
import type { Trip } from '../product/trip';
import { db } from '../system/db';
import { bookingOf, type ReadBooking } from './booking-of';

const whole = {
  travelers: {
    orderBy: { position: 'asc' },
    include: { cancelled: true, formerNames: { orderBy: { until: 'asc' } } },
  },
  package: {
    include: {
      changes: { where: { status: 'told' }, select: { changeId: true, answerBy: true } },
      rooms: {
        orderBy: { position: 'asc' },
        include: { travelers: { select: { id: true }, orderBy: { position: 'asc' } } },
      },
      waiting: true,
    },
  },
  priceLines: { orderBy: { createdAt: 'asc' } },
  ledger: { orderBy: { id: 'asc' } },
  payments: {
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: { refunds: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] } },
  },
  cancellations: { orderBy: { createdAt: 'asc' }, include: { travelers: true } },
  documents: { orderBy: { createdAt: 'asc' }, include: { deliveries: { orderBy: { at: 'asc' } } } },
  events: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
  consents: { orderBy: { seq: 'asc' }, include: { payload: true } },
  guardianConsents: { orderBy: { requestedAt: 'asc' } },
  hold: true,
  notices: { orderBy: { recordedAt: 'asc' } },
  feeWaivers: { orderBy: { at: 'asc' } },
  matters: { orderBy: { at: 'asc' } },
  settlements: { orderBy: { at: 'asc' } },
  substitutions: { orderBy: { requestedAt: 'asc' }, omit: { person: true } },
  courseChange: { include: { from: { select: { reference: true } } } },
} satisfies Prisma.BookingInclude;

type BookingRow = Prisma.BookingGetPayload<{ include: typeof whole }>;

/**
 * A booking as the traveler who may see it reads it: with everything that hangs on it. Every figure on its pages comes
 * from the terms it was concluded under.
 */
export type OwnBooking = Omit<ReadBooking<BookingRow>, 'package'> & {
  /** 交替: who gave their place to somebody else. None of their data is shown to those who travel. */
  readonly replaced: ReadBooking<BookingRow>['travelers'];
  readonly package: Omit<NonNullable<BookingRow['package']>, 'rooms'> | null;
  /** None for what has no rooms. */
  readonly rooms: NonNullable<BookingRow['package']>['rooms'];
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
  const { travelers, ...booking } = bookingOf(row);
  const party = travelers.filter(({ status }) => status !== 'replaced');
  const isOfParty = (id: string) => party.some((one) => one.id === id);
  return {
    ...booking,
    travelers: party,
    replaced: travelers.filter(({ status }) => status === 'replaced'),
    priceLines: booking.priceLines.filter(
      ({ travelerId }) => travelerId === null || isOfParty(travelerId),
    ),
    consents: booking.consents.filter(({ subjectId }) => isOfParty(subjectId)),
    rooms: row.package?.rooms ?? [],
  };
}

/** The reference of a booking, null when there is none of this id. */
export async function referenceOf(bookingId: string | null): Promise<string | null> {
  if (bookingId === null) return null;
  const booking = await db().booking.findUnique({
    where: { id: bookingId },
    select: { reference: true },
  });
  return booking?.reference ?? null;
}

/** The id behind a reference, null when there is no such booking. */
export async function bookingIdOf(reference: string): Promise<string | null> {
  const booking = await db().booking.findUnique({ where: { reference }, select: { id: true } });
  return booking?.id ?? null;
}

/** The same for what an action is about. 404 for what is no booking. */
export async function addressedBookingId(reference: string): Promise<string> {
  return (await bookingIdOf(reference)) ?? notFound();
}

/** The trip of a booking. @throws when there is no such booking */
export async function findTrip(bookingId: string): Promise<Trip> {
  const row = await db().booking.findUniqueOrThrow({
    where: { id: bookingId },
    select: { tripSnapshot: true },
  });
  return bookingOf(row).trip;
}
