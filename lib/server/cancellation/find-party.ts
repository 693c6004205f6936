import 'server-only';
import { type CalendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { yen } from '@/lib/rules/calendar/yen';
import type { CancellationGround } from '@/lib/rules/cancellation/free-grounds';
import { openGrounds } from '@/lib/rules/cancellation/open-grounds';
import type { PartyFacts } from '@/lib/rules/cancellation/party-cancellation';
import { type PartyTraveler, partyMoney } from '@/lib/rules/cancellation/party-money';
import type { BookingState } from '@/lib/rules/contract/booking-state';
import { stateByClock } from '@/lib/rules/contract/tour-clock';
import { fundsHeld } from '@/lib/rules/money/ledger-balance';
import type { PriceTable } from '@/lib/rules/price/price-table';
import type { Terms } from '@/lib/rules/terms';
import { optionUnit } from '@/lib/schemas/booking/option-choice';
import type { TourSnapshot } from '../catalogue/tour-snapshot';
import type { Prisma } from '../generated/prisma/client';
import type { Tx } from '../system/db';
import { holidaysAround } from '../system/holidays';

const include = {
  travelers: { orderBy: { position: 'asc' } },
  priceLines: true,
  ledger: true,
  notices: true,
  departure: { include: { notices: { where: { bookingId: null } } } },
  documents: { where: { kind: 'contract' }, select: { id: true } },
  payments: { where: { status: 'authorised' }, select: { id: true } },
  cancellations: { orderBy: { createdAt: 'asc' }, select: { id: true, declaredAt: true } },
} satisfies Prisma.BookingInclude;

type Row = Prisma.BookingGetPayload<{ include: typeof include }>;

/** A booking as a cancellation needs it: its facts, its own terms, and the grounds that the site knows of. */
export interface Party {
  /** `status` as the clock has it: a job that writes it may be late. */
  readonly booking: Omit<Row, 'termsSnapshot' | 'status'> & { readonly status: BookingState };
  readonly terms: Terms;
  readonly facts: PartyFacts;
  readonly grounds: readonly CancellationGround[];
}

/** Reads a booking for cancelling, inside a transaction or not; null when there is none. */
export async function findParty(client: Tx, bookingId: string, at: Date): Promise<Party | null> {
  const row = await client.booking.findUnique({ where: { id: bookingId }, include });
  if (row === null) return null;
  const terms = row.termsSnapshot as unknown as Terms;
  const departureDate = row.departureDate as CalendarDate;
  const tour = {
    startsAt: instant(row.startsAt.getTime()),
    returnDate: row.returnDate as CalendarDate,
  };
  const status = stateByClock(row.status as BookingState, tour, instant(at.getTime()));
  const { priceTable } = (row.tourSnapshot ?? {}) as { priceTable?: PriceTable };
  return {
    booking: { ...row, status },
    terms,
    facts: {
      departureDate,
      ...tour,
      dayTrip: row.dayTrip,
      ...moneyOf(row),
      priceTable: priceTable ?? null,
      fundsYen: yen(Math.max(fundsHeld(row.ledger), 0)),
      calendar: holidaysAround(dayInJapan(instant(at.getTime())), departureDate),
    },
    // D2-15.1.2: none frees after the start.
    grounds:
      status === 'travelling'
        ? []
        : openGrounds(
            {
              notices: [...row.notices, ...row.departure.notices].map((notice) => ({
                kind: notice.kind as CancellationGround,
                recordedAt: instant(notice.recordedAt.getTime()),
                ownBooking: notice.bookingId !== null,
              })),
              appliedAt: instant(row.appliedAt.getTime()),
              formedAt: row.formedAt && instant(row.formedAt.getTime()),
              hasContractDocument: row.documents.length > 0,
              at: instant(at.getTime()),
            },
            terms,
          ),
  };
}

function moneyOf(row: Row) {
  const going = row.travelers.filter((traveler) => traveler.status === 'going');
  const { options = [] } = (row.tourSnapshot ?? {}) as Partial<Pick<TourSnapshot, 'options'>>;
  const guests = going.map((traveler) => ({
    id: traveler.id,
    birthDate: traveler.birthDate as CalendarDate,
    guardianOf: row.travelers.filter((one) => one.guardianId === traveler.id).map(({ id }) => id),
    ageBand: traveler.ageBand as PartyTraveler['ageBand'],
    roomId: traveler.roomId,
  }));
  return partyMoney(guests, row.priceLines, (code) => optionUnit(options, code));
}
