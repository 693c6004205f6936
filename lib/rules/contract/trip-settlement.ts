import type { BookingState } from './booking-state';

/** 旅行の後の精算: what is settled beside price and fees. */
export const SETTLEMENT_KINDS = [
  'part-refund',
  'guarantee',
  'damages',
  'special-compensation',
  'incident',
] as const;

export type SettlementKind = (typeof SETTLEMENT_KINDS)[number];

/** The states in which a trip has begun for those who came, and something of it can be settled. */
const ON_THE_TRIP: readonly BookingState[] = ['travelling', 'completed', 'partially-terminated'];

/** Whether the trip of this booking has begun, and its travelers were on it. */
export function wasTravelled(status: BookingState): boolean {
  return ON_THE_TRIP.includes(status);
}
