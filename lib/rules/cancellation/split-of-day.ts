import { type Instant, instant, msOfHour, startOfDayInJapan } from '../calendar/instant';
import type { PointHour } from './cancellation-terms';

/** The moment at which a day, given by its number, is split: its start where no hour is said, at its hour, or with that minute over. */
export function splitOfDay(day: number, { at, minuteIncluded }: PointHour): Instant {
  const start = startOfDayInJapan(day);
  if (at === undefined) return start;
  return instant(start + msOfHour(at) + (minuteIncluded === true ? 60_000 : 0));
}
