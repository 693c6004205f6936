import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import type { BookingMailFacts } from '@/lib/wording/booking/booking-mails';
import { bookingWords } from '@/lib/wording/booking/booking-page';
import { dayInWords } from '@/lib/wording/site/day';
import { personName } from '@/lib/wording/site/person-name';
import type { Trip, TripTime } from '../product/trip';
import { holidaysAround } from '../system/holidays';
import { siteUrl } from '../system/site-url';

type MailedBooking = {
  reference: string;
  contactFamilyName: string;
  contactGivenName: string;
  departureDate: CalendarDate;
  returnDate: CalendarDate;
  totalYen: number;
  trip: Pick<Trip, 'title'>;
  travelers: readonly unknown[];
};

/** What every mail of a booking says about it. */
export function mailFacts(booking: MailedBooking): BookingMailFacts {
  return {
    contactName: personName(booking.contactFamilyName, booking.contactGivenName),
    reference: booking.reference,
    tourTitle: booking.trip.title,
    period: periodOf(booking),
    people: booking.travelers.length,
    totalYen: booking.totalYen,
    bookingUrl: siteUrl(`/bookings/${booking.reference}`),
  };
}

/** 2027年1月11日（月・祝）から2027年1月13日（水）まで */
export function periodOf(trip: Pick<TripTime, 'departureDate' | 'returnDate'>): string {
  const [from, to] = [trip.departureDate, trip.returnDate];
  const calendar = holidaysAround(from, to);
  return bookingWords.period(dayInWords(from, calendar), dayInWords(to, calendar));
}
