export interface TourConditions {
  /** Completed years at the start, both ends inside; null where there is no limit. */
  readonly minimumAge: number | null;
  readonly maximumAge: number | null;
  /** Codes of what a traveler must declare to have: a licence, a skill. */
  readonly declarations: readonly string[];
}

/**
 * 参加条件: what a traveler does not meet of a tour made for particular people. Empty when all is met.
 *
 * An unmet condition may be a reason to decline; a person decides.
 *
 * @clause D2-4.2
 * @clause D3-4.5
 * @example // 18 to 39, applicant 45: ['maximum-age']
 */
export function unmetConditions(
  traveler: { ageAtDeparture: number; declared: readonly string[] },
  tour: TourConditions,
): readonly string[] {
  const unmet: string[] = [];
  if (tour.minimumAge !== null && traveler.ageAtDeparture < tour.minimumAge) {
    unmet.push('minimum-age');
  }
  if (tour.maximumAge !== null && traveler.ageAtDeparture > tour.maximumAge) {
    unmet.push('maximum-age');
  }
  return [...unmet, ...tour.declarations.filter((code) => !traveler.declared.includes(code))];
}
