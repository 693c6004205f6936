import 'server-only';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { departureStanding } from '@/lib/rules/contract/departure-standing';
import { personName } from '@/lib/wording/site/person-name';
import { bookingOf } from '../booking/booking-of';
import { departureOf } from '../catalogue/find-departure';
import { earliest, noticeLimits } from '../departures/notice-limits';
import { audit } from '../staff/audit';
import { claimedByAnother } from '../staff/claims';
import { staffObjection } from '../staff/current-staff';
import type { Staff } from '../staff/staff-session';
import { db } from '../system/db';

const include = {
  tour: true,
  holds: { where: { state: 'held' }, orderBy: { expiresAt: 'asc' } },
  bookings: {
    include: { booking: { include: { travelers: { select: { status: true } } } } },
    orderBy: { booking: { appliedAt: 'asc' } },
  },
} as const;

/** A departure as the desk sees it. Where names are on it, looking at it leaves a line with the purpose (D1-1, D0-P10). */
export async function findDepartureSheet(staff: Staff, departureId: string, at: Date) {
  if (staffObjection(staff, 'departure.read', at) !== null) return null;
  const found = await db().departure.findUnique({ where: { id: departureId }, include });
  if (found === null) return null;
  const row = departureOf(found);
  const today = dayInJapan(instant(at.getTime()));
  const bookings = row.bookings.map(({ booking, minimumParticipants }) => ({
    ...bookingOf(booking),
    minimumParticipants,
  }));
  const limits = await noticeLimits(row, bookings, today);
  const subject = { subjectKind: 'departure', subjectId: departureId };
  if (bookings.length > 0) {
    await audit(
      db(),
      staff,
      { command: 'departure.read', ...subject, purpose: 'travel-arrangement' },
      at,
    );
  }
  return {
    id: row.id,
    tour: row.tour,
    departureDate: row.departureDate,
    returnDate: row.returnDate,
    startsAt: row.startsAt,
    priceTable: row.priceTable,
    status: row.status,
    decided: row.decided,
    takenBy: await claimedByAnother(db(), subject, staff.staffId, at),
    seats: {
      capacity: row.capacity,
      sold: row.sold,
      held: row.held,
      free: row.freeSeats ?? 0,
    },
    standing: departureStanding(
      {
        calledOff: row.status === 'cancelled',
        decided: row.decided,
        sold: row.sold,
        minimum: row.tour.minimumParticipants,
        departureDate: row.departureDate,
        lastNotice: earliest(limits),
      },
      today,
    ),
    limits,
    holds: row.holds.map(({ id, seats, expiresAt, bookingId }) => ({
      id,
      seats,
      expiresAt,
      reference: bookings.find((one) => one.id === bookingId)?.reference ?? null,
    })),
    bookings: bookings.map((one) => ({
      reference: one.reference,
      contact: personName(one.contactFamilyName, one.contactGivenName),
      status: one.status,
      going: one.travelers.filter(({ status }) => status === 'going').length,
      totalYen: one.totalYen,
      appliedAt: one.appliedAt,
    })),
  };
}

export type DepartureSheet = NonNullable<Awaited<ReturnType<typeof findDepartureSheet>>>;
