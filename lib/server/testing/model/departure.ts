import type { CastDeparture } from '../fixtures';
import type { Booking } from './booking';
import type { TermsId } from './clauses';

/** A departure of the model, and who has applied for it. */
export interface Departure {
  readonly id: string;
  readonly row: CastDeparture;
  readonly terms: TermsId;
  readonly starts: number;
  readonly ends: number;
  readonly capacity: number;
  readonly bookings: Booking[];
  calledOffAt: number | null;
}

/** Seats that nobody has or is offered, by what is written. */
export function freeSeats({ capacity, bookings }: Departure): number {
  return bookings.reduce((free, one) => free - seatsWritten(one), capacity);
}

export const seatsWritten = (one: Booking) =>
  one.written.state === one.state ? one.seats : one.written.seats;

/** Who waits for a turn, the first first (D2-3.3a). */
export function line({ bookings }: Departure): Booking[] {
  return bookings
    .filter(({ state, answerBy }) => state === 'waitlisted' && answerBy === null)
    .sort((left, right) => left.appliedAt - right.appliedAt);
}

export const isAwaited = (departure: Departure) =>
  departure.bookings.some(
    ({ written, answerBy }) => written.state === 'waitlisted' && answerBy === null,
  );

/** The same once all is written. */
export const seatsLeft = ({ capacity, bookings }: Departure) =>
  bookings.reduce((left, { seats }) => left - seats, capacity);
