import { describe, expect, test } from 'vitest';
import { businessCalendar } from '../calendar/business-calendar';
import { calendarDate as day } from '../calendar/calendar-date';
import { type IncidentTrigger, incidentDates, incidentDue, incidentDuties } from './incident';

// 2026 and the first days of 2027, as the Cabinet Office lists them.
const holidays = [
  ...['2026-04-29', '2026-05-03', '2026-05-04', '2026-05-05', '2026-05-06', '2026-11-03'],
  ...['2026-11-23', '2027-01-01'],
].map(day);
const calendar = businessCalendar(holidays, day('2026-01-01'), day('2027-01-31'));

const SENSITIVE = ['special-care'] as const;
const WRONGFUL = ['wrongful-act'] as const;

describe('P80 the final report, the day of knowledge being day 1', () => {
  test.each<[string, readonly IncidentTrigger[], string]>([
    ['2026-04-01', SENSITIVE, '2026-04-30'],
    ['2026-04-01', WRONGFUL, '2026-06-01'],
    ['2026-04-05', SENSITIVE, '2026-05-07'],
    ['2026-12-01', SENSITIVE, '2027-01-04'],
    ['2026-11-02', WRONGFUL, '2027-01-04'],
    ['2026-04-01', ['financial-harm'], '2026-04-30'],
    ['2026-04-01', ['many-people'], '2026-04-30'],
    ['2026-04-01', ['many-people', 'wrongful-act'], '2026-06-01'],
    // 2026-11-29 + 29 = 2026-12-28, a Monday and open; a day later everything is closed until the 4th.
    ['2026-11-29', SENSITIVE, '2026-12-28'],
    ['2026-11-30', SENSITIVE, '2027-01-04'],
  ])('known on %s because of %j is due on %s', (known, triggers, due) => {
    expect(incidentDates(day(known), triggers, calendar)?.finalDue).toBe(due);
  });

  test('is not said for a day beyond the list of holidays', () => {
    const dates = incidentDates(day('2027-01-10'), SENSITIVE, calendar);
    expect(dates?.finalDue).toEqual({ kind: 'refused', reason: 'calendar-ends' });
  });
});

test('P80 the preliminary report has its mark on the third to the fifth day, weekends too', () => {
  // 2026-04-02 is a Thursday.
  const dates = incidentDates(day('2026-04-02'), SENSITIVE, calendar);
  expect(dates?.preliminary).toEqual({ from: '2026-04-04', until: '2026-04-06' });
});

test('P80 without any of the four grounds nothing is due, and somebody says so', () => {
  expect(incidentDates(day('2026-04-01'), [], calendar)).toBeNull();
  expect(incidentDuties([], [])).toEqual(['no-report']);
  expect(incidentDuties([], ['no-report'])).toEqual([]);
});

test.each([
  [[], ['preliminary', 'final', 'persons-told'], '2026-04-05'],
  [['preliminary'], ['final', 'persons-told'], '2026-04-30'],
  [['final'], ['persons-told'], null],
  [['final', 'persons-told'], [], null],
  [['no-report'], ['preliminary', 'final', 'persons-told'], '2026-04-05'],
] as const)('P80 after %j there is left %j, due %s', (done, left, due) => {
  const dates = incidentDates(day('2026-04-01'), SENSITIVE, calendar);
  const duties = incidentDuties(SENSITIVE, done);
  expect(duties).toEqual(left);
  expect(incidentDue(duties, dates)).toBe(due);
});
