import type { CalendarDate } from '../calendar/calendar-date';
import type { Instant } from '../calendar/instant';
import type { BookingActor, BookingGuard, BookingState, BookingTrigger } from './booking-state';
import type { BOOKING_TRANSITIONS } from './booking-transitions';

type Row = (typeof BOOKING_TRANSITIONS)[number];

/** The rows of the table that may answer: one for a known state, several where the state is not known yet. */
type RowOf<State extends BookingState, Trigger extends BookingTrigger> = Row extends infer R
  ? R extends { readonly trigger: Trigger; readonly from: readonly (infer From)[] }
    ? [Extract<From, State>] extends [never]
      ? never
      : R
    : never
  : never;

type InTime = { readonly date: CalendarDate; readonly lastDate: CalendarDate };

/** What shows that a guard is met: the fact that whoever asks has found out, never a mere yes. */
export interface GuardEvidence {
  'application-complete': { readonly travelers: number };
  'refusal-reason-given': { readonly reason: string };
  'contract-not-formed': { readonly formedAt: null };
  'no-seat': { readonly freeSeats: number; readonly seats: number };
  'waitlist-accepted': { readonly acceptedAt: Instant };
  'waitlist-limit-passed': { readonly limit: Instant; readonly at: Instant };
  'eligibility-settled': { readonly settledAt: Instant };
  'deposit-in-time': InTime;
  'formation-moment-reached': { readonly formedAt: Instant };
  'deposit-overdue': InTime;
  'answer-overdue': { readonly due: Instant; readonly at: Instant };
  'card-refused': { readonly paymentId: string };
  'payment-overdue': InTime;
  'fee-confirmed': { readonly feeYen: number };
  'free-ground-open': { readonly ground: string };
  'explanation-given': { readonly givenAt: Instant };
  /** Null where the cause is not the number of participants. */
  'participants-notice-in-time': InTime | null;
  /** The travelers who stay have been priced anew in their rooms. */
  'rooms-valid': { readonly staying: number };
  'minors-accompanied': { readonly unaccompanied: 0 };
  'cause-explained': { readonly cause: string; readonly explainedAt: Instant };
  /** Null where the price does not rise, or on a ground that needs no notice. */
  'increase-notice-in-time': InTime | null;
  'change-answered': { readonly answer: 'agreed' | 'time-passed'; readonly at: Instant };
  'substitution-approved-and-paid': { readonly approvedAt: Instant; readonly paidYen: number };
  'substitution-offered': { readonly article: string };
  /** It has not come to count: until then the first traveler remains. */
  'substitution-pending': { readonly substitutionId: string };
  'price-paid': { readonly owedYen: 0 };
  'passport-known': { readonly travelers: number };
  /** Null where the ticket is not issued earlier than agreed. */
  'early-issue-agreed': { readonly agreedAt: Instant } | null;
  'change-conditions-met': { readonly article: string };
  'tour-started': { readonly startsAt: Instant };
  'no-notice': { readonly recordedAt: Instant };
  'tour-ended': { readonly endedAt: Instant };
  'ledger-settled': { readonly owedYen: 0 };
  'no-open-case': { readonly openCases: 0 };
}

type GuardOf<State extends BookingState, Trigger extends BookingTrigger> = Extract<
  RowOf<State, Trigger>['guards'][number],
  BookingGuard
>;

/**
 * The guards that a step from one of these states demands, each with what shows it. One that is missing does not
 * compile; where the state is not known, those of every row that may answer are demanded.
 */
export type Shown<State extends BookingState, Trigger extends BookingTrigger> = {
  readonly [Guard in GuardOf<State, Trigger>]: GuardEvidence[Guard];
};

/** Who may take a step from one of these states. */
export type ActorOf<State extends BookingState, Trigger extends BookingTrigger> = Extract<
  RowOf<State, Trigger>['actors'][number],
  BookingActor
>;
