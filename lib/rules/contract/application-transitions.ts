import type { BookingState, BookingTransition } from './booking-state';

/** The states before there is a contract, in which something was applied for: nothing is owed, and it can be taken back. */
export const APPLIED_STATES = [
  'applied',
  'provisional',
  'waitlisted',
] as const satisfies readonly BookingState[];

/** Whether something was applied for, and there is no contract yet. */
export function isApplied(state: BookingState): boolean {
  return (APPLIED_STATES as readonly BookingState[]).includes(state);
}

/** お申し込みから契約の成立まで: every step before there is a contract. */
export const APPLICATION_TRANSITIONS = [
  {
    from: ['draft'],
    trigger: 'submit',
    to: 'applied',
    actors: ['traveler', 'staff'],
    guards: ['application-complete'],
    clauses: ['D2-3.1a', 'D2-3.2', 'D3-2.1', 'D4-0.3'],
  },
  {
    from: APPLIED_STATES,
    trigger: 'reject',
    to: 'rejected',
    actors: ['staff', 'card-company'],
    guards: ['refusal-reason-given'],
    clauses: ['D2-4.2', 'D2-4.3', 'D2-4.4', 'D2-4.9', 'D3-4.3', 'D3-4.5', 'D3-4.11', 'D4-2.4'],
  },
  {
    from: APPLIED_STATES,
    trigger: 'withdraw',
    to: 'withdrawn',
    actors: ['traveler'],
    guards: ['contract-not-formed'],
    clauses: ['D2-3.1a', 'D2-3.3b', 'D3-2.4b', 'D4-3.5b'],
  },
  {
    from: ['applied'],
    trigger: 'join-waitlist',
    to: 'waitlisted',
    actors: ['traveler', 'staff'],
    guards: ['no-seat', 'waitlist-accepted'],
    clauses: ['D2-3.3a', 'D3-2.4a', 'D4-3.5a'],
  },
  {
    from: ['waitlisted'],
    trigger: 'expire-waitlist',
    to: 'waitlist-expired',
    actors: ['job'],
    guards: ['waitlist-limit-passed'],
    clauses: ['D3-2.4b', 'D4-3.5c'],
  },
  {
    from: ['applied'],
    trigger: 'accept-provisionally',
    to: 'provisional',
    actors: ['staff'],
    guards: ['eligibility-settled'],
    clauses: ['D3-2.2a', 'D4-3.3'],
  },
  {
    from: ['waitlisted'],
    trigger: 'conclude-contract',
    to: 'contracted',
    actors: ['staff', 'job'],
    guards: ['contract-not-formed', 'eligibility-settled', 'formation-moment-reached'],
    clauses: ['D2-3.3b', 'D3-5.3', 'D4-3.5a'],
  },
  {
    from: ['provisional'],
    trigger: 'conclude-contract',
    to: 'contracted',
    actors: ['staff', 'job'],
    guards: ['deposit-in-time', 'formation-moment-reached'],
    clauses: ['D3-5.1', 'D3-5.2', 'D4-3.1'],
  },
  {
    from: ['applied'],
    trigger: 'conclude-contract',
    to: 'contracted',
    actors: ['staff', 'job'],
    guards: ['eligibility-settled', 'formation-moment-reached'],
    clauses: ['D2-3.1a', 'D2-22.3', 'D3-5.1', 'D3-5.2', 'D3-29.2b', 'D4-3.2a', 'D4-3.2b'],
  },
  {
    from: ['applied'],
    trigger: 'lapse',
    to: 'lapsed',
    actors: ['job'],
    guards: ['answer-overdue'],
    clauses: ['D2-3.1a'],
  },
  {
    from: ['provisional'],
    trigger: 'lapse',
    to: 'lapsed',
    actors: ['job', 'staff'],
    guards: ['deposit-overdue'],
    clauses: ['D3-2.2b'],
  },
] as const satisfies readonly BookingTransition[];
