import 'server-only';
import {
  addDays,
  type CalendarDate,
  calendarDate,
  dayInJapan,
} from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { CONTRACTED_STATES } from '@/lib/rules/contract/contract-transitions';
import type { FinalItinerary } from '@/lib/rules/contract/final-itinerary';
import { finalItineraryDue } from '@/lib/rules/contract/final-itinerary-due';
import { bookingOf } from '../booking/booking-of';
import { departureOf } from '../catalogue/find-departure';
import { departureGone } from '../departures/departure-gone';
import { finalItineraryOf } from '../documents/final-itinerary';
import type { Prisma } from '../generated/prisma/client';
import { agency } from '../system/agency';
import { db } from '../system/db';

const include = {
  tour: { include: { itinerary: { orderBy: { day: 'asc' } } } },
  finals: {
    orderBy: { version: 'desc' },
    include: {
      staff: { select: { name: true } },
      documents: { select: { _count: { select: { deliveries: true } } } },
    },
  },
  bookings: {
    where: { booking: { status: { in: [...CONTRACTED_STATES] } } },
    select: { booking: { select: { id: true, appliedAt: true, termsSnapshot: true } } },
  },
} satisfies Prisma.DepartureInclude;

type Found = Prisma.DepartureGetPayload<{ include: typeof include }>;

/** A departure with what is known of its final itinerary: who has it, by when it is due, what the form begins with. */
export async function findFinalItinerary(departureId: string, at: Date) {
  const row = await db().departure.findUnique({ where: { id: departureId }, include });
  if (row === null) return null;
  const [last] = row.finals;
  const { departureDate } = departureOf(row);
  return {
    tour: row.tour,
    departureDate,
    gone: departureGone(row, at),
    bookings: row.bookings.length,
    dues: duesOf(row),
    nights: nightsOf(row).map((night) => ({ night, day: addDays(departureDate, night - 1) })),
    over: last?.version ?? 0,
    final: last === undefined ? fromTour(row) : finalItineraryOf(last.content),
    versions: row.finals.map(({ version, madeAt, staff, documents }) => ({
      ...{ version, madeAt, by: staff.name, handed: documents.length },
      opened: documents.filter(({ _count }) => _count.deliveries > 0).length,
    })),
  };
}

export type FinalItineraryFound = NonNullable<Awaited<ReturnType<typeof findFinalItinerary>>>;

const nightsOf = ({ tour }: Pick<Found, 'tour'>) =>
  Array.from({ length: tour.nights }, (_, place) => place + 1);

/** What the catalogue knows already. */
function fromTour(row: Found): FinalItinerary {
  const { tour } = row;
  const { telephone, emergency } = agency();
  const stayOf = (night: number) => tour.itinerary.find(({ day }) => day === night)?.stay ?? '';
  return {
    ...{ meetingTime: tour.meetingTime, meetingPlace: tour.meetingPlace },
    transport: [{ service: tour.transport, route: '' }],
    lodging: nightsOf(row).map((night) => ({ night, name: stayOf(night), phone: '' })),
    vouchers: [],
    ...{ guideName: '', guidePhone: '', note: '' },
    emergencyPhone: emergency?.telephone ?? telephone,
  };
}

/** By which day how many contracts have theirs, by which article; the nearest first. */
function duesOf({ bookings, departureDate }: Found) {
  const leaves = calendarDate(departureDate);
  const dues = new Map<string, { day: CalendarDate; article: string; bookings: number }>();
  for (const row of bookings) {
    const { terms, appliedAt } = bookingOf(row.booking);
    const appliedOn = dayInJapan(instant(appliedAt.getTime()));
    const due = finalItineraryDue({ departureDate: leaves, appliedOn }, terms);
    if (isRefusal(due)) continue;
    const key = `${due.dueDate} ${due.article}`;
    const counted = (dues.get(key)?.bookings ?? 0) + 1;
    dues.set(key, { day: due.dueDate, article: due.article, bookings: counted });
  }
  return [...dues].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, due]) => due);
}
