import 'server-only';
import { z } from 'zod';
import { type CalendarDate, calendarDate } from '@/lib/rules/calendar/calendar-date';
import { type Instant, instant } from '@/lib/rules/calendar/instant';
import type { CancellationGround } from '@/lib/rules/cancellation/free-grounds';
import type { BookingState } from '@/lib/rules/contract/booking-state';
import type { PriceBand } from '@/lib/rules/price/age-band';
import type { Terms } from '@/lib/rules/terms';
import { type Trip, tripOf } from '../product/trip';

/** 緊急連絡先, as it was given. */
export type EmergencyContact = { name: string; relation: string; phone: string };

/** Columns that the database knows as text, moments or JSON only, with what they are. */
type Read = {
  status: BookingState;
  departureDate: CalendarDate;
  returnDate: CalendarDate;
  startsAt: Instant;
  terms: Terms;
  trip: Trip;
  emergencyContact: EmergencyContact | null;
};

type ReadTraveler<Row> = {
  [Key in keyof Row]: Key extends 'birthDate'
    ? CalendarDate
    : Key extends 'ageBand'
      ? PriceBand
      : Row[Key];
};

type ReadNotice<Row> = { [Key in keyof Row]: Key extends 'kind' ? CancellationGround : Row[Key] };

type NameOf<Key> = Key extends 'termsSnapshot'
  ? 'terms'
  : Key extends 'tripSnapshot'
    ? 'trip'
    : Key;

/** A row of a booking, whole or in part, as it is read: see `bookingOf`. */
export type ReadBooking<Row> = {
  [Key in keyof Row as NameOf<Key>]: NameOf<Key> extends keyof Read
    ? Read[NameOf<Key>]
    : Key extends 'travelers'
      ? Row[Key] extends (infer One)[]
        ? ReadTraveler<One>[]
        : Row[Key]
      : Key extends 'notices'
        ? Row[Key] extends (infer One)[]
          ? ReadNotice<One>[]
          : Row[Key]
        : Row[Key];
};

const emergency = z.object({
  name: z.string().catch(''),
  relation: z.string().catch(''),
  phone: z.string().catch(''),
});

const READERS: Readonly<Record<string, readonly [string, (value: never) => unknown]>> = {
  departureDate: ['departureDate', (day: string) => calendarDate(day)],
  returnDate: ['returnDate', (day: string) => calendarDate(day)],
  startsAt: ['startsAt', (at: Date) => instant(at.getTime())],
  // The terms were parsed when they were frozen into the booking; a later schema must not refuse an old contract.
  termsSnapshot: ['terms', (terms: unknown) => terms],
  tripSnapshot: ['trip', tripOf],
  emergencyContact: ['emergencyContact', (one: unknown) => one && emergency.parse(one)],
};

/**
 * The one place where a row of `Booking` becomes a booking: states, days, moments, terms and trip have their types
 * from here on. Takes a row of any selection and leaves alone what it does not know.
 *
 * @throws RangeError for a day that is none
 */
export function bookingOf<Row extends object>(row: Row): ReadBooking<Row> {
  const read = Object.entries(row).map(([column, value]) => {
    const [name, reader] = READERS[column] ?? [column, null];
    return [name, reader === null ? value : reader(value as never)];
  });
  return Object.fromEntries(read) as ReadBooking<Row>;
}
