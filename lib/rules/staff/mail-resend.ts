import type { Instant } from '../calendar/instant';
import type { BookingState } from '../contract/booking-state';

/**
 * For how long a mail is true: `for-good` tells what has happened, `until-answered` that an answer will come,
 * `until-arrived` is the acceptance, `under-contract` speaks of a contract that runs, `while-guardian-asked` asks a
 * guardian, `while-waiting` speaks of a place in the line, `while-offered` of seats that are held for its turn, and
 * `notice-of-seats` is the notice of them, which makes the contract. `once` opens a door that has shut.
 */
export type MailHolds =
  | 'for-good'
  | 'until-answered'
  | 'until-arrived'
  | 'under-contract'
  | 'while-guardian-asked'
  | 'while-waiting'
  | 'while-offered'
  | 'notice-of-seats'
  | 'once';

export interface MailedBooking {
  readonly status: BookingState;
  readonly accepted: boolean;
  readonly answerBy: Instant | null;
  readonly startsAt: Instant;
  /** A guardian of it has been asked and has not answered. */
  readonly guardianAsked: boolean;
}

export type ResendObjection = 'no-longer-true' | 'once-only';

const RUNNING: readonly BookingState[] = [
  'contracted',
  'change-proposed',
  'substitution-requested',
  'ticketed',
  'travelling',
  'partially-terminated',
];

/**
 * 送り直し: what speaks against sending a failed mail again; null where it is still true.
 *
 * A notice of acceptance that would arrive after the application has ended would make a contract that nobody has.
 *
 * @clause D2-3.1a
 * @param booking null for a mail that belongs to none
 * @example // the acceptance of an application that has lapsed: 'no-longer-true'
 */
export function resendObjection(
  holds: MailHolds,
  booking: MailedBooking | null,
  at: Instant,
): ResendObjection | null {
  if (holds === 'once') return 'once-only';
  if (holds === 'for-good') return null;
  return booking !== null && isTrue(holds, booking, at) ? null : 'no-longer-true';
}

/**
 * Whether a mail that goes out later than it was written is still true. As when it is sent again; a notice of acceptance is also
 * true beside the contract that its display has formed meanwhile.
 *
 * @clause D2-3.1a
 */
export function isTrueLate(
  holds: Exclude<MailHolds, 'once'>,
  booking: MailedBooking | null,
  at: Instant,
): boolean {
  const formed = booking?.accepted === true && RUNNING.includes(booking.status);
  return (holds === 'until-arrived' && formed) || resendObjection(holds, booking, at) === null;
}

function isTrue(
  holds: Exclude<MailHolds, 'once' | 'for-good'>,
  booking: MailedBooking,
  at: Instant,
): boolean {
  const { answerBy, startsAt, accepted, guardianAsked } = booking;
  const runs = RUNNING.includes(booking.status);
  if (holds === 'under-contract') return runs;
  const waits = booking.status === 'waitlisted';
  if (holds === 'while-waiting') return waits;
  const offered = waits && answerBy !== null && at < answerBy;
  if (holds === 'while-offered') return offered;
  if (holds === 'notice-of-seats') return offered || runs;
  const open = booking.status === 'applied' && at < startsAt && answerBy !== null && at < answerBy;
  if (holds === 'while-guardian-asked') return open && guardianAsked;
  return open && accepted === (holds === 'until-arrived');
}
