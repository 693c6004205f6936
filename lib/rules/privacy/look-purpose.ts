/**
 * What staff may open a booking for, of the purposes that were told: the trip itself first, then other services asked for,
 * answers, care after the trip, keeping the site running, and what the law allows.
 *
 * @clause D0-P3
 */
export const LOOK_PURPOSES = [
  'travel-arrangement',
  'other-services',
  'enquiries',
  'aftercare',
  'operations',
  'legal',
] as const;

export type LookPurpose = (typeof LOOK_PURPOSES)[number];

/** The purpose that was named; the trip itself, where none or an unknown one was. */
export function lookPurpose(named: unknown): LookPurpose {
  return LOOK_PURPOSES.find((purpose) => purpose === named) ?? LOOK_PURPOSES[0];
}
