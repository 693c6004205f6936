import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { type Instant, instant } from '@/lib/rules/calendar/instant';
import {
  type NoticeEffect,
  type NoticeKind,
  noticeEffect,
} from '@/lib/rules/cancellation/notice-effect';
import { LIVE_STATES } from '@/lib/rules/contract/booking-transitions';
import { nameOfTerms } from '@/lib/terms/terms-name';
import { bookingOf, type ReadBooking } from '../booking/booking-of';
import type { Prisma } from '../generated/prisma/client';
import type { Tx } from '../system/db';

const include = {
  travelers: { where: { status: { not: 'replaced' } } },
} satisfies Prisma.BookingInclude;

export type NoticedBooking = ReadBooking<Prisma.BookingGetPayload<{ include: typeof include }>>;

/** Everybody who is still to travel on a departure; of one booking alone, where it is named. */
export async function bookingsToTell(
  tx: Tx,
  departureId: string,
  id?: string,
): Promise<NoticedBooking[]> {
  const rows = await tx.booking.findMany({
    where: { id, package: { departureId }, status: { in: [...LIVE_STATES] } },
    include,
    orderBy: { id: 'asc' },
  });
  return rows.map(bookingOf);
}

/** What a notice of a kind does for one booking, by its own terms. */
export function effectOn(booking: NoticedBooking, kind: NoticeKind, at: Date): NoticeEffect {
  const { departureDate, startsAt, terms } = booking;
  return noticeEffect({ kind, departureDate, startsAt, at: instant(at.getTime()) }, terms);
}

/** What a notice does for the bookings that were concluded under the same terms. */
export interface NoticeGroup {
  readonly terms: string;
  readonly version: string;
  readonly bookings: number;
  readonly freedUntil: Instant | null;
  readonly article: string | null;
  readonly increaseTooLate: CalendarDate | null;
}

/** Who is freed by a notice of a kind and until when, told by terms and version. */
export function noticeGroups(
  bookings: readonly NoticedBooking[],
  kind: NoticeKind,
  at: Date,
): readonly NoticeGroup[] {
  const nameOf = ({ terms }: NoticedBooking) => nameOfTerms(terms);
  const first = new Map(bookings.map((one) => [nameOf(one), one]));
  return [...first].map(([name, one]) => {
    const { freed, increaseTooLate } = effectOn(one, kind, at);
    return {
      terms: one.terms.title.ja,
      version: one.terms.version,
      bookings: bookings.filter((other) => nameOf(other) === name).length,
      freedUntil: freed?.until ?? null,
      article: freed?.article ?? null,
      increaseTooLate,
    };
  });
}
