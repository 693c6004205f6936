import { APPLICATION_TRANSITIONS } from './application-transitions';
import type { BookingTransition } from './booking-state';
import { CONTRACT_TRANSITIONS } from './contract-transitions';
import { TOUR_TRANSITIONS } from './tour-transitions';

/** Every step a booking can take, in the order of its life. */
export const BOOKING_TRANSITIONS = [
  ...APPLICATION_TRANSITIONS,
  ...CONTRACT_TRANSITIONS,
  ...TOUR_TRANSITIONS,
] as const satisfies readonly BookingTransition[];
