import 'server-only';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { yen } from '@/lib/rules/calendar/yen';
import type { CancellationGround } from '@/lib/rules/cancellation/free-grounds';
import { type GroundsOnRecord, openGrounds } from '@/lib/rules/cancellation/open-grounds';
import type { PartyFacts } from '@/lib/rules/cancellation/party-cancellation';
import { partyMoney } from '@/lib/rules/cancellation/party-money';
import { stateByClock } from '@/lib/rules/contract/tour-clock';
import { fundsHeld } from '@/lib/rules/money/ledger-balance';
import type { Terms } from '@/lib/rules/terms';
import { optionUnit } from '@/lib/schemas/booking/option-choice';
import { mayViewBooking } from '../access/viewer';
import { bookingOf, type ReadBooking } from '../booking/booking-of';
import type { Prisma } from '../generated/prisma/client';
import { CARD_ASKED } from '../money/balance-standing';
import { db, type Tx } from '../system/db';
import { holidaysAround } from '../system/holidays';

const include = {
  travelers: { where: { status: { not: 'replaced' } }, orderBy: { position: 'asc' } },
  priceLines: true,
  ledger: true,
  notices: true,
  package: { select: { departure: { select: { notices: { where: { bookingId: null } } } } } },
  documents: { select: { kind: true, createdAt: true }, orderBy: { createdAt: 'asc' } },
  payments: { where: { status: { in: CARD_ASKED } }, select: { id: true } },
  cancellations: { orderBy: { createdAt: 'asc' }, select: { id: true, declaredAt: true } },
} satisfies Prisma.BookingInclude;

type Booking = ReadBooking<Prisma.BookingGetPayload<{ include: typeof include }>>;

/** A booking as a cancellation needs it: its facts, its own terms, and the grounds that the site knows of. */
export interface Party {
  /** `status` as the clock has it: a job that writes it may be late. */
  readonly booking: Booking;
  /** What was recorded on the booking, or on all that travel with it. */
  readonly notices: Booking['notices'];
  readonly terms: Terms;
  readonly facts: PartyFacts;
  readonly grounds: readonly CancellationGround[];
}

/** Reads a booking for cancelling, inside a transaction or not; null when there is none. */
export async function findParty(client: Tx, bookingId: string, at: Date): Promise<Party | null> {
  const row = await client.booking.findUnique({ where: { id: bookingId }, include });
  if (row === null) return null;
  const booking = bookingOf(row);
  const { terms, trip, departureDate, returnDate, startsAt } = booking;
  const status = stateByClock(booking.status, booking, instant(at.getTime()));
  const departure = row.package ? bookingOf(row.package.departure) : null;
  const notices = [...booking.notices, ...(departure?.notices ?? [])];
  return {
    booking: { ...booking, status },
    notices,
    terms,
    facts: {
      departureDate,
      returnDate,
      startsAt,
      bookedAt: instant((booking.formedAt ?? booking.appliedAt).getTime()),
      dayTrip: trip.dayTrip,
      partySize: booking.travelers.length,
      leftBefore: booking.travelers.filter(({ status }) => status !== 'going').length,
      ...moneyOf(booking),
      priceTable: trip.priceTable,
      fundsYen: yen(Math.max(fundsHeld(booking.ledger), 0)),
      calendar: holidaysAround(dayInJapan(instant(at.getTime())), departureDate),
    },
    // D2-15.1.2: none frees after the start.
    grounds:
      status === 'travelling'
        ? []
        : openGrounds({ ...groundsOnRecord(booking, notices), at: instant(at.getTime()) }, terms),
  };
}

/** What of a booking may free from the fee, as it is on record. */
export function groundsOnRecord(booking: Booking, notices: Party['notices']): GroundsOnRecord {
  const final = booking.documents.find(({ kind }) => kind === 'final-itinerary');
  return {
    notices: notices.map((notice) => ({
      kind: notice.kind,
      recordedAt: instant(notice.recordedAt.getTime()),
      ownBooking: notice.bookingId !== null,
    })),
    appliedAt: instant(booking.appliedAt.getTime()),
    formedAt: booking.formedAt && instant(booking.formedAt.getTime()),
    departureDate: booking.departureDate,
    startsAt: booking.startsAt,
    hasContractDocument: booking.documents.some(({ kind }) => kind === 'contract'),
    finalItineraryAt: final === undefined ? null : instant(final.createdAt.getTime()),
  };
}

/** The booking of this reference as a cancellation needs it; null unless this browser may see it. */
export async function findOwnParty(reference: string, at: Date): Promise<Party | null> {
  const permitted = await mayViewBooking(reference);
  return permitted && findParty(db(), permitted.bookingId, at);
}

function moneyOf({ travelers, priceLines, trip }: Booking) {
  const going = travelers.filter((traveler) => traveler.status === 'going');
  const guests = going.map((traveler) => ({
    id: traveler.id,
    birthDate: traveler.birthDate,
    guardianOf: travelers.filter((one) => one.guardianId === traveler.id).map(({ id }) => id),
    ageBand: traveler.ageBand,
    roomId: traveler.roomId,
  }));
  return partyMoney(guests, priceLines, (code) => optionUnit(trip.options, code));
}
