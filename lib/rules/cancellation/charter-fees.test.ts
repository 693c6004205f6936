import { expect, it } from 'vitest';
import { calendarDate } from '../calendar/calendar-date';
import { isRefusal } from '../calendar/refusal';
import { yen } from '../calendar/yen';
import { standardOverseas } from '../testing/shipped-terms';
import { feeSteps } from './fee-steps';

it('agent-organized/schedule-1 a tour by chartered aircraft, in the peak as outside it', () => {
  const rows = (departure: string) => {
    const facts = { departureDate: calendarDate(departure), dayTrip: false, variant: '貸切航空機' };
    const found = feeSteps({ ...facts, traveler: { tourPrice: yen(100_000) } }, standardOverseas);
    return isRefusal(found)
      ? found
      : found.map(({ fromDay, untilDay, fee }) => [fromDay, untilDay, fee]);
  };
  const expected = [
    [null, 91, 0],
    [90, 31, 20_000],
    [30, 21, 50_000],
    [20, 4, 80_000],
    [3, 0, 100_000],
    [null, null, 100_000],
  ];
  expect(rows('2026-06-10')).toEqual(expected);
  expect(rows('2026-08-10')).toEqual(expected);
});
