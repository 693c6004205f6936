import 'server-only';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { departureStanding } from '@/lib/rules/contract/departure-standing';
import { personName } from '@/lib/wording/site/person-name';
import { bookingOf } from '../booking/booking-of';
import { departureOf } from '../catalogue/find-departure';
import { earliest, noticeLimits } from '../departures/notice-limits';
import type { Prisma, WaitingPlace } from '../generated/prisma/client';
import { audit } from '../staff/audit';
import { claimedByAnother } from '../staff/claims';
import { staffObjection } from '../staff/current-staff';
import type { Staff } from '../staff/staff-session';
import { db } from '../system/db';

/** So many parties of a line are listed, those next to their turn. */
const LONGEST_LINE = 200;

const include = {
  tour: true,
  holds: { where: { state: 'held' }, orderBy: { expiresAt: 'asc' } },
  waiting: {
    where: { state: { not: 'ended' } },
    orderBy: [{ agreedAt: 'asc' }, { bookingId: 'asc' }],
    take: LONGEST_LINE,
  },
  bookings: {
    include: { booking: { include: { travelers: { select: { status: true } } } } },
    orderBy: { booking: { appliedAt: 'asc' } },
  },
} satisfies Prisma.DepartureInclude;

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
    line: lineOf(row.waiting, bookings),
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

type Named = {
  readonly id: string;
  readonly reference: string;
  readonly contactFamilyName: string;
  readonly contactGivenName: string;
};

/** The line in the order of its turns; only those who wait have a place. */
function lineOf(places: readonly WaitingPlace[], bookings: readonly Named[]) {
  const waiting = places.filter(({ state }) => state === 'waiting');
  return places.flatMap((one) => {
    const of = bookings.find(({ id }) => id === one.bookingId);
    const state = (['asked', 'waiting', 'offered'] as const).find((name) => name === one.state);
    if (of === undefined || state === undefined) return [];
    const { seats, agreedAt, limitAt, offerUntil } = one;
    const contact = personName(of.contactFamilyName, of.contactGivenName);
    const place = waiting.indexOf(one) + 1;
    return [
      { state, place, reference: of.reference, contact, seats, agreedAt, limitAt, offerUntil },
    ];
  });
}

export type DepartureSheet = NonNullable<Awaited<ReturnType<typeof findDepartureSheet>>>;
