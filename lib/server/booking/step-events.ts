import 'server-only';
import type { BookingActor, BookingTrigger } from '@/lib/rules/contract/booking-state';

/** What the history of a booking calls each step. */
export const STEP_EVENTS: Readonly<Record<BookingTrigger, string>> = {
  submit: 'applied',
  reject: 'rejected',
  withdraw: 'withdrawn',
  'join-waitlist': 'waitlisted',
  'expire-waitlist': 'waitlist-expired',
  'accept-provisionally': 'accepted-provisionally',
  'conclude-contract': 'contract-formed',
  lapse: 'lapsed',
  'refuse-card': 'auto-terminated',
  'terminate-unpaid': 'terminated-nonpayment',
  cancel: 'cancelled',
  'cancel-free': 'cancelled',
  'cancel-by-company': 'cancelled-by-company',
  'cancel-some-travelers': 'travelers-cancelled',
  'propose-change': 'change-proposed',
  'settle-change': 'change-settled',
  'request-substitution': 'substitution-requested',
  'effect-substitution': 'substitution-effected',
  'refuse-substitution': 'substitution-refused',
  'withdraw-substitution': 'substitution-withdrawn',
  'issue-ticket': 'ticket-issued',
  'change-flight': 'flight-changed',
  'start-tour': 'tour-started',
  'mark-no-show': 'no-show',
  'terminate-partly': 'partially-terminated',
  complete: 'tour-ended',
  close: 'closed',
};

/** Whom the history names for each who may take one. */
export const STEP_ACTORS: Readonly<Record<BookingActor, 'traveler' | 'agency' | 'system'>> = {
  traveler: 'traveler',
  staff: 'agency',
  job: 'system',
  'card-company': 'system',
};
