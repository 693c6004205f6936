import { expect, test } from 'vitest';
import { calendarDate } from '../calendar/calendar-date';
import { dutyFreeLastStopDate } from './duty-free-stop';

test.each([
  ['2026-12-22', '2026-12-12'],
  ['2027-01-05', '2026-12-26'],
  ['2028-03-05', '2028-02-24'],
])(
  'P12 departure on %s: the provision to duty-free shops can be stopped until %s',
  (departure, last) => {
    expect(dutyFreeLastStopDate(calendarDate(departure))).toBe(last);
  },
);
