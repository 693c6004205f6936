import type { BookingState, BookingTransition } from './booking-state';

/** The states in which the contract stands and the tour has not begun. */
export const CONTRACTED_STATES = [
  'contracted',
  'change-proposed',
  'substitution-requested',
  'ticketed',
] as const satisfies readonly BookingState[];

/** Whether the contract stands, whatever is asked or proposed about it. */
export const isContracted = (state: BookingState): boolean =>
  (CONTRACTED_STATES as readonly BookingState[]).includes(state);

const UNPAID = ['contracted', 'change-proposed', 'substitution-requested'] as const;

/** 契約の成立から旅行開始まで: every step of a contract before the tour starts. */
export const CONTRACT_TRANSITIONS = [
  {
    from: UNPAID,
    trigger: 'refuse-card',
    to: 'auto-terminated',
    actors: ['card-company'],
    guards: ['card-refused'],
    clauses: ['D2-3.1b', 'D2-22.6'],
  },
  {
    from: UNPAID,
    trigger: 'terminate-unpaid',
    to: 'terminated-nonpayment',
    actors: ['job', 'staff'],
    guards: ['payment-overdue'],
    clauses: ['D2-15.2.1', 'D3-17.1', 'D4-6.2'],
  },
  {
    from: [...CONTRACTED_STATES, 'travelling'],
    trigger: 'cancel',
    to: 'cancelled-by-customer',
    actors: ['traveler', 'staff'],
    guards: ['fee-confirmed'],
    clauses: ['D2-14.3', 'D2-15.1.1a', 'D3-15.1a', 'D3-15.4', 'D4-0.2', 'D4-10.1', 'D4-10.2a'],
  },
  {
    from: CONTRACTED_STATES,
    trigger: 'cancel-free',
    to: 'cancelled-by-customer',
    actors: ['traveler', 'staff'],
    guards: ['free-ground-open'],
    clauses: ['D2-15.1.2a', 'D2-15.1.2b', 'D2-15.1.2c', 'D2-15.1.2d', 'D2-15.1.2e', 'D3-15.2.4'],
  },
  {
    from: CONTRACTED_STATES,
    trigger: 'cancel-by-company',
    to: 'cancelled-by-company',
    actors: ['staff'],
    guards: ['refusal-reason-given', 'explanation-given', 'participants-notice-in-time'],
    clauses: ['D2-15.2.2', 'D3-17.2', 'D3-17.2.5'],
  },
  {
    from: [...CONTRACTED_STATES, 'travelling'],
    trigger: 'cancel-some-travelers',
    to: 'same',
    actors: ['traveler', 'staff'],
    guards: ['fee-confirmed', 'rooms-valid', 'minors-accompanied'],
    clauses: ['D2-14.1b', 'D2-15.1.1a', 'D2-16.1.1', 'D2-4.1b', 'D3-13.5'],
  },
  {
    // A later change stands in for the answer to an earlier one.
    from: ['contracted', 'change-proposed'],
    trigger: 'propose-change',
    to: 'change-proposed',
    actors: ['staff'],
    guards: ['cause-explained', 'increase-notice-in-time'],
    clauses: ['D2-11', 'D2-12.1', 'D3-12', 'D3-13.1'],
  },
  {
    from: ['change-proposed'],
    trigger: 'settle-change',
    to: 'contracted',
    actors: ['traveler', 'staff', 'job'],
    guards: ['change-answered'],
    clauses: ['D2-11', 'D3-12'],
  },
  {
    from: ['contracted'],
    trigger: 'request-substitution',
    to: 'substitution-requested',
    actors: ['traveler'],
    guards: ['substitution-offered'],
    clauses: ['D2-13.1', 'D3-14.1'],
  },
  {
    from: ['substitution-requested'],
    trigger: 'effect-substitution',
    to: 'contracted',
    actors: ['staff', 'job'],
    guards: ['substitution-approved-and-paid', 'eligibility-settled'],
    clauses: ['D2-13.2', 'D3-14.2'],
  },
  {
    from: ['substitution-requested'],
    trigger: 'refuse-substitution',
    to: 'contracted',
    actors: ['staff'],
    guards: ['refusal-reason-given'],
    clauses: ['D2-13.2', 'D3-14.1'],
  },
  {
    from: ['substitution-requested'],
    trigger: 'withdraw-substitution',
    to: 'contracted',
    actors: ['traveler', 'staff'],
    guards: ['substitution-pending'],
    clauses: ['D2-13.2', 'D3-14.2'],
  },
  {
    from: ['contracted'],
    trigger: 'issue-ticket',
    to: 'ticketed',
    actors: ['staff'],
    guards: ['price-paid', 'passport-known', 'early-issue-agreed'],
    clauses: ['D4-4.1', 'D4-5.2', 'D4-10.N1a', 'D4-10.N1b'],
  },
  {
    from: ['contracted', 'ticketed'],
    trigger: 'change-flight',
    to: 'same',
    actors: ['traveler', 'staff'],
    guards: ['change-conditions-met', 'fee-confirmed'],
    clauses: ['D4-10.N4', 'D4-10.N6'],
  },
] as const satisfies readonly BookingTransition[];
