import 'server-only';
import { CONTRACTED_STATES } from '@/lib/rules/contract/contract-transitions';
import { bookingOf, type ReadBooking } from '../booking/booking-of';
import type { Prisma, Recipient } from '../generated/prisma/client';
import type { Tx } from '../system/db';

const include = {
  travelers: {
    where: { status: 'going' },
    orderBy: { position: 'asc' },
    include: { room: { select: { position: true } } },
  },
} satisfies Prisma.BookingInclude;

type Booking = ReadBooking<
  Omit<Prisma.BookingGetPayload<{ include: typeof include }>, 'termsSnapshot'>
>;

type ListedTraveler = Booking['travelers'][number];

/** Somebody who stands on a list, with the items that this recipient may have of them. */
export interface Passenger {
  readonly booking: Booking;
  readonly traveler: ListedTraveler;
  readonly items: readonly string[];
  /** Keys of the consents that it rests on, with a blank between. */
  readonly basis: string;
}

/** As much of a recipient as a list is made by. */
export type ListRecipient = Pick<Recipient, 'recipientClass' | 'name' | 'country' | 'items'>;

/** The consents without which nothing may go to a recipient. */
function consentKeysFor({
  recipientClass,
  country,
}: Pick<Recipient, 'recipientClass' | 'country'>) {
  if (recipientClass === 'duty-free') return ['duty-free'];
  return ['third-party-travel', ...(country === 'JP' ? [] : [`overseas-transfer:${country}`])];
}

/** The contracts of a departure and the last word of everybody on each consent, for the lists of all its recipients. */
export async function travelersOf(tx: Tx, departureId: string) {
  const rows = await tx.booking.findMany({
    where: { package: { departureId }, status: { in: [...CONTRACTED_STATES, 'travelling'] } },
    include,
    omit: { termsSnapshot: true },
    orderBy: { reference: 'asc' },
  });
  const events = await tx.consentEvent.findMany({
    where: { bookingId: { in: rows.map(({ id }) => id) } },
    orderBy: { seq: 'asc' },
    select: { subjectId: true, itemKey: true, type: true },
  });
  const last = new Map(events.map((one) => [`${one.subjectId} ${one.itemKey}`, one.type]));
  const consented = (id: string, keys: readonly string[]) =>
    keys.every((key) => last.get(`${id} ${key}`) === 'consent.granted');
  return { bookings: rows.map(bookingOf), consented };
}

/**
 * Who stands on a list for a recipient and with what: only those with a contract who were told of this recipient when
 * they applied and have consented; only the items that they were told of then and that the tour still gives.
 *
 * @clause D0-T1 D1-T2 D1-T3
 */
export function passengersFor(
  { bookings, consented }: Awaited<ReturnType<typeof travelersOf>>,
  recipient: ListRecipient,
): { readonly passengers: readonly Passenger[]; readonly leftOut: number } {
  const keys = consentKeysFor(recipient);
  const passengers = bookings.flatMap((booking) => {
    const items = itemsTold(booking, recipient);
    return booking.travelers
      .filter(({ id }) => items.length > 0 && consented(id, keys))
      .map((traveler) => ({ booking, traveler, items, basis: keys.join(' ') }));
  });
  const all = bookings.reduce((sum, { travelers }) => sum + travelers.length, 0);
  return { passengers, leftOut: all - passengers.length };
}

function itemsTold(
  { trip }: Booking,
  { recipientClass, name, items }: ListRecipient,
): readonly string[] {
  const told = trip.recipients.find(
    (one) => one.recipientClass === recipientClass && one.name === name,
  );
  return items.filter((item) => told?.items.includes(item) ?? false);
}
