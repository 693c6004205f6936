import { APPLICATION_TRANSITIONS, APPLIED_STATES } from './application-transitions';
import type { BookingState, BookingTransition } from './booking-state';
import { CONTRACT_TRANSITIONS, CONTRACTED_STATES } from './contract-transitions';
import { TOUR_TRANSITIONS } from './tour-transitions';

/** Every step a booking can take, in the order of its life. */
export const BOOKING_TRANSITIONS = [
  ...APPLICATION_TRANSITIONS,
  ...CONTRACT_TRANSITIONS,
  ...TOUR_TRANSITIONS,
] as const satisfies readonly BookingTransition[];

/** The states of whoever is still to travel: applied for or agreed, and the tour has not begun. */
export const LIVE_STATES: readonly BookingState[] = [...APPLIED_STATES, ...CONTRACTED_STATES];
