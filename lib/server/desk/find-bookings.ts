import 'server-only';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { stateByClock } from '@/lib/rules/contract/tour-clock';
import { ledgerBalance } from '@/lib/rules/money/ledger-balance';
import { lookPurpose } from '@/lib/rules/privacy/look-purpose';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import type { BookingSearch } from '@/lib/schemas/staff/booking-search';
import { personName } from '@/lib/wording/site/person-name';
import { bookingOf } from '../booking/booking-of';
import { audit } from '../staff/audit';
import { staffObjection } from '../staff/current-staff';
import type { Staff } from '../staff/staff-session';
import { db } from '../system/db';
import { bookingHits } from './booking-hits';
import { type SoughtWords, soughtWords } from './sought-booking';

const PAGE_SIZE = 20;

/** By what was sought: a kind of words, or the departure alone. */
export type SoughtBy = SoughtWords['by'] | 'departure';

export type FoundBooking = Awaited<ReturnType<typeof rowsOf>>[number];

export type BookingsFound =
  | { readonly kind: 'refused'; readonly reason: StaffObjection }
  | BookingsShown;

export type BookingsShown =
  | { readonly kind: 'too-many' }
  | {
      readonly kind: 'found';
      readonly by: SoughtBy;
      readonly total: number;
      readonly page: number;
      readonly pages: number;
      readonly rows: readonly FoundBooking[];
    };

/**
 * ご予約をさがす: those still to depart first, the next one at the top. Every page that is shown leaves a line that says by
 * what kind of words, never by which (D0-P10, D1-1).
 */
export async function findBookings(
  staff: Staff,
  asked: { readonly search: BookingSearch; readonly searchId: string; readonly page: number },
  at: Date,
): Promise<BookingsFound> {
  const reason = staffObjection(staff, 'booking.find', at);
  if (reason !== null) return { kind: 'refused', reason };
  const { search, searchId } = asked;
  const sought = search.words === '' ? null : soughtWords(search.words);
  const by = sought?.by ?? 'departure';
  const ids = await bookingHits(sought, search);
  const total = ids?.length ?? null;
  const pages = Math.max(Math.ceil((total ?? 0) / PAGE_SIZE), 1);
  const page = Math.min(Math.max(asked.page, 1), pages);
  const subject = { subjectKind: 'booking-search', subjectId: searchId };
  const detail = { by, withDeparture: search.date + search.tour !== '', found: total, page };
  const purpose = lookPurpose(search.purpose);
  await audit(db(), staff, { command: 'booking.find', ...subject, purpose, detail }, at);
  if (ids === null) return { kind: 'too-many' };
  return { kind: 'found', by, total: ids.length, page, pages, rows: await rowsOf(ids, page, at) };
}

async function rowsOf(ids: readonly string[], page: number, at: Date) {
  const now = instant(at.getTime());
  const today = dayInJapan(now);
  const shown = await db().$queryRaw<{ id: string }[]>`
    SELECT id::text FROM "Booking" WHERE id = ANY(${[...ids]}::uuid[])
    ORDER BY "departureDate" < ${today},
      CASE WHEN "departureDate" >= ${today} THEN "departureDate" END,
      "departureDate" DESC, "appliedAt" DESC, id
    LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`;
  const order = shown.map(({ id }) => id);
  const rows = await db().booking.findMany({ where: { id: { in: order } }, select: COLUMNS });
  return rows
    .sort((left, right) => order.indexOf(left.id) - order.indexOf(right.id))
    .map(bookingOf)
    .map((row) => ({
      reference: row.reference,
      tour: row.trip.title,
      departureDate: row.departureDate,
      name: personName(row.contactFamilyName, row.contactGivenName),
      people: row.travelers.length,
      status: stateByClock(row.status, row, now),
      balanceYen: ledgerBalance(row.ledger),
    }));
}

const COLUMNS = {
  id: true,
  reference: true,
  status: true,
  departureDate: true,
  returnDate: true,
  startsAt: true,
  tripSnapshot: true,
  contactFamilyName: true,
  contactGivenName: true,
  ledger: { select: { kind: true, amountYen: true } },
  // Not counted by the database: it would count the travelers of all bookings first.
  travelers: { where: { status: { not: 'replaced' } }, select: { id: true } },
} as const;
