import { median } from '../table.mjs';
import { inParallel } from './in-parallel';

/** Seconds in which a booking was made, by part. */
export type BookingTime = { readonly fillIn: number; readonly confirm: number };

export const wholeBooking = ({ fillIn, confirm }: BookingTime): number => fillIn + confirm;
export const confirmation = ({ confirm }: BookingTime): number => confirm;

/** Many bookings at once: all are filled in, then all are confirmed. */
export async function timedBookings<T>(
  { clients, count }: { clients: number; count: number },
  fillIn: (number: number, client: number) => Promise<T>,
  confirm: (filled: T, client: number) => Promise<unknown>,
): Promise<BookingTime> {
  const filled = await inParallel(clients, count, fillIn);
  const confirmed = await inParallel(clients, count, (number, client) =>
    confirm(filled.answers[number] as T, client),
  );
  return { fillIn: filled.seconds / count, confirm: confirmed.seconds / count };
}

/** One run: through the site, and right after it without. */
export type BookingRun = { readonly site: BookingTime; readonly plain: BookingTime };

/** A row of the table for a part of the booking. */
export function rateRow(
  runs: readonly BookingRun[],
  part: { name: string; requests: number; statements: number },
  of: (time: BookingTime) => number,
) {
  return {
    part: part.name,
    requests: part.requests,
    statements: part.statements,
    'bookings/s through the site': median(runs.map(({ site }) => 1 / of(site))).toFixed(1),
    'same SQL through pg': median(runs.map(({ plain }) => 1 / of(plain))).toFixed(1),
    ratio: median(runs.map(({ site, plain }) => of(plain) / of(site))).toFixed(2),
  };
}
