import 'server-only';
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { addDays } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { comingArticle, comingTitle } from '@/lib/wording/booking/booking-events';
import { tripCalendarWords as words } from '@/lib/wording/booking/trip-calendar';
import { bookingById, type OwnBooking } from '../booking/find-own-booking';
import { findCancellationToday } from '../cancellation/find-cancellation-today';
import { asOf } from '../contract/find-booking-now';
import { siteUrl } from '../system/site-url';
import { type ComingMoment, comingMoments } from './coming-moments';

/**
 * 予定表: what is still to come for a booking as a calendar file (RFC 5545), without anybody's name.
 *
 * An entry keeps its identity while its moment moves, and its sequence rises with the history of the booking, so that a
 * changed day moves the entry and does not double it. The trip of a booking that is over stays, marked as cancelled.
 *
 * @returns null when there is no such booking
 */
export async function tripCalendar(bookingId: string, at: Date): Promise<string | null> {
  const found = await bookingById(bookingId);
  if (found === null) return null;
  const moment = instant(at.getTime());
  const booking = asOf(found, moment);
  const today = await findCancellationToday(bookingId, at);
  const coming = comingMoments(booking, today?.changes ?? [], moment);
  const calendar = ical({
    name: words.name(booking.trip.title),
    prodId: { company: 'tabiyaku', product: 'trip', language: 'JA' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 6 * 60 * 60,
  });
  for (const one of coming) calendar.createEvent(entryOf(one, booking));
  if (booking.endedAt !== null) calendar.createEvent(cancelledTrip(booking));
  return calendar.toString();
}

function entryOf(coming: ComingMoment, booking: OwnBooking) {
  const article = coming.article === null ? [] : [comingArticle(coming.article)];
  return {
    ...common(coming.key, booking),
    ...timeOf(coming.when),
    summary: words.entry(comingTitle(coming), booking.trip.title),
    description: [...article, words.details].join('\n'),
  };
}

function cancelledTrip(booking: OwnBooking) {
  return {
    ...common('start', booking),
    ...timeOf({ at: booking.startsAt }),
    summary: booking.trip.title,
    status: ICalEventStatus.CANCELLED,
  };
}

function common(key: string, booking: OwnBooking) {
  const changed = booking.events.at(-1)?.at ?? booking.appliedAt;
  return {
    id: `${booking.id}.${key}@${new URL(siteUrl('/')).hostname}`,
    sequence: booking.events.length,
    stamp: changed,
    url: siteUrl(`/bookings/${booking.reference}`),
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

/** A moment stands in UTC and holds for no time; a day is a day, whatever zone the reader is in. */
function timeOf(when: ComingMoment['when']) {
  if ('at' in when) return { start: new Date(Math.floor(when.at / 60_000) * 60_000) };
  return { start: when.day, end: addDays(when.day, 1), allDay: true };
}
