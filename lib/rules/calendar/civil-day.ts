/** A day as the calendar writes it; month 1 = January. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

// Days are counted in 400-year cycles of years that begin in March, so that the leap day comes last.
const DAYS_A_CYCLE = 146_097;
const DAYS_TO_1970 = 719_468;

/** Days from 1970-01-01 to a day of the Gregorian calendar. */
export function daysOfCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const cycle = Math.floor(y / 400);
  const yearOfCycle = y - cycle * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100);
  return cycle * DAYS_A_CYCLE + yearOfCycle * 365 + leapDays + dayOfYear - DAYS_TO_1970;
}

/** The day of the Gregorian calendar that lies a number of days after 1970-01-01. */
export function civilOfDays(days: number): CivilDay {
  const shifted = days + DAYS_TO_1970;
  const cycle = Math.floor(shifted / DAYS_A_CYCLE);
  const dayOfCycle = shifted - cycle * DAYS_A_CYCLE;
  const leaps =
    Math.floor(dayOfCycle / 1460) -
    Math.floor(dayOfCycle / 36_524) +
    Math.floor(dayOfCycle / 146_096);
  const yearOfCycle = Math.floor((dayOfCycle - leaps) / 365);
  const leapDays = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100);
  const dayOfYear = dayOfCycle - 365 * yearOfCycle - leapDays;
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}
