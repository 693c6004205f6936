import type { BookingState, BookingTransition } from './booking-state';
import { CONTRACTED_STATES } from './contract-transitions';

/** The states from which nothing but closing the books follows. */
export const END_STATES = [
  'completed',
  'partially-terminated',
  'cancelled-by-customer',
  'cancelled-by-company',
  'terminated-nonpayment',
  'auto-terminated',
  'no-show',
  'rejected',
  'lapsed',
  'withdrawn',
  'waitlist-expired',
] as const satisfies readonly BookingState[];

/** 旅行開始から精算まで: the tour itself, and the closing of the books. */
export const TOUR_TRANSITIONS = [
  {
    from: CONTRACTED_STATES,
    trigger: 'start-tour',
    to: 'travelling',
    actors: ['job'],
    guards: ['tour-started'],
    clauses: ['D2-20.3', 'D3-28.7'],
  },
  {
    from: ['travelling'],
    trigger: 'mark-no-show',
    to: 'no-show',
    actors: ['staff'],
    guards: ['no-notice'],
    clauses: ['D2-15.T.5'],
  },
  {
    from: ['travelling'],
    trigger: 'terminate-partly',
    to: 'partially-terminated',
    actors: ['traveler', 'staff'],
    guards: ['explanation-given'],
    clauses: ['D2-16.1.2', 'D2-16.2.1', 'D2-16.2.4', 'D3-16.2', 'D3-18.1', 'D3-18.2'],
  },
  {
    from: ['travelling'],
    trigger: 'complete',
    to: 'completed',
    actors: ['job'],
    guards: ['tour-ended'],
    clauses: ['D2-21.1', 'D3-26.1'],
  },
  {
    from: END_STATES,
    trigger: 'close',
    to: 'closed',
    actors: ['job', 'staff'],
    guards: ['ledger-settled', 'no-open-case'],
    clauses: ['D2-17.1a', 'D2-18.1', 'D3-22.1'],
  },
] as const satisfies readonly BookingTransition[];
