import type { CalendarDate } from '../calendar/calendar-date';
import { ageOn } from '../calendar/period';
import type { Yen } from '../calendar/yen';

export interface AgeBand {
  /** Completed years at the start, both ends inside. */
  readonly fromAge: number;
  readonly untilAge: number;
  readonly price: Yen;
}

/**
 * 子供代金・幼児代金: the price of a traveler by age at the start of the tour.
 *
 * @clause D3-28.4
 * @returns the adult price where no band of the tour fits
 * @example // child 6 to 11 at 30,000: age 11 pays 30,000, age 12 the adult price
 */
export function ageBandPrice(facts: {
  birthDate: CalendarDate;
  departureDate: CalendarDate;
  adultPrice: Yen;
  bands: readonly AgeBand[];
}): Yen {
  const age = ageOn(facts.birthDate, facts.departureDate);
  const band = facts.bands.find((row) => age >= row.fromAge && age <= row.untilAge);
  return band ? band.price : facts.adultPrice;
}
