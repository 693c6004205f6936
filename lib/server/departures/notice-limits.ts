import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { isRefusal, type Refusal } from '@/lib/rules/calendar/refusal';
import { minimumParticipantsNotice } from '@/lib/rules/contract/minimum-participants-notice';
import type { Terms } from '@/lib/rules/terms';
import { nameOfTerms } from '@/lib/terms/terms-name';
import { publicHolidays } from '../system/holidays';
import { type NamedTerms, termsOfTour } from '../terms/terms-of-kind';

/** Until when too few participants may be told, by the terms of some bookings. */
export interface NoticeLimit {
  readonly terms: string;
  readonly version: string;
  readonly bookings: number;
  readonly travelers: number;
  readonly lastNotice: CalendarDate | null;
  readonly article: string | null;
  readonly inTime: boolean;
}

type Booked = {
  readonly endedAt: Date | null;
  readonly terms: Terms;
  readonly travelers: readonly { readonly status: string }[];
};
type Leaving = {
  readonly departureDate: CalendarDate;
  readonly tour: NamedTerms;
};

/** The limits by the terms of the bookings that stand; by the terms in force where there is none. */
export async function noticeLimits(
  departure: Leaving,
  bookings: readonly Booked[],
  today: CalendarDate,
): Promise<readonly NoticeLimit[]> {
  const standing = bookings.filter(({ endedAt }) => endedAt === null);
  const nameOf = ({ terms }: Booked) => nameOfTerms(terms);
  const byTerms = new Map(standing.map((one) => [nameOf(one), one.terms]));
  const limits = [...byTerms].map(([name, terms]) => {
    const same = standing.filter((one) => nameOf(one) === name);
    return limitOf(departure, terms, same, today);
  });
  if (limits.length > 0) return limits;
  const terms = await termsOfTour(departure.tour, today);
  return isRefusal(terms) ? [] : [limitOf(departure, terms, [], today)];
}

function limitOf(
  { departureDate, tour }: Leaving,
  terms: Terms,
  bookings: readonly Booked[],
  today: CalendarDate,
): NoticeLimit {
  const known = lastNoticeBy(terms, { departureDate, dayTrip: tour.dayTrip }, today);
  return {
    terms: terms.title.ja,
    version: terms.version,
    bookings: bookings.length,
    travelers: bookings
      .flatMap(({ travelers }) => travelers)
      .filter(({ status }) => status === 'going').length,
    lastNotice: known?.latestNoticeDate ?? null,
    article: known?.article ?? null,
    inTime: known?.allowed ?? false,
  };
}

/** The last day on which too few participants may be told by some terms, and its article; null where there is none. */
export function lastNoticeBy(
  terms: Terms | Refusal,
  trip: { readonly departureDate: CalendarDate; readonly dayTrip: boolean },
  today: CalendarDate,
) {
  if (isRefusal(terms)) return null;
  const facts = { ...trip, noticeOn: today, calendar: publicHolidays };
  const notice = minimumParticipantsNotice(facts, terms);
  return isRefusal(notice) ? null : notice;
}

/** The first of the last days. */
export function earliest(
  limits: readonly { readonly lastNotice: CalendarDate | null }[],
): CalendarDate | null {
  const days = limits.flatMap(({ lastNotice }) => (lastNotice === null ? [] : [lastNotice]));
  return days.sort()[0] ?? null;
}
