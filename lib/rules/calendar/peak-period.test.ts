import { describe, expect, it } from 'vitest';
import { referenceCalendar } from '../testing/reference-calendar';
import { calendarDate } from './calendar-date';
import { isPeriodUnknown, peakPeriod } from './peak-period';

const figure = { article: '別表第1', clause: 'D4-10.1c', source: 'test', confirmed: true };
const everyYear = [{ name: 'peak', ranges: [{ from: '12-20', until: '01-07' }], ...figure }];
const dated = [
  {
    name: 'long-weekend',
    ranges: [
      { from: '2026-10-10', until: '2026-10-12' },
      { from: '2026-12-26', until: '2027-01-05' },
    ],
    ...figure,
  },
];
const name = (day: string, periods = dated) => peakPeriod(calendarDate(day), periods)?.name ?? null;

describe('a period whose days move from year to year', () => {
  it.each([
    ['2026-10-09', null],
    ['2026-10-10', 'long-weekend'],
    ['2026-10-12', 'long-weekend'],
    ['2026-10-13', null],
    ['2027-10-10', null],
    ['2026-12-25', null],
    ['2026-12-26', 'long-weekend'],
    ['2027-01-05', 'long-weekend'],
    ['2027-01-06', null],
    ['2026-01-05', null],
  ])('D4-10.1c holds %s: %s', (day, expected) => {
    expect(name(day)).toBe(expected);
  });

  it.each([
    ['2025-12-31', true],
    ['2026-01-01', false],
    ['2026-10-13', false],
    ['2026-12-31', false],
    ['2027-01-05', false],
    ['2027-01-06', true],
    ['2027-10-10', true],
  ])('says nothing about %s: %s', (day, expected) => {
    expect(isPeriodUnknown(calendarDate(day), dated)).toBe(expected);
  });

  it('D4-10.1c one of every year knows every year', () => {
    expect(isPeriodUnknown(calendarDate('2031-06-01'), everyYear)).toBe(false);
    expect(name('2031-01-07', everyYear)).toBe('peak');
    expect(name('2031-01-08', everyYear)).toBe(null);
    const both = [
      {
        ...figure,
        name: 'both',
        ranges: [...(dated[0]?.ranges ?? []), { from: '05-03', until: '05-05' }],
      },
    ];
    expect(isPeriodUnknown(calendarDate('2031-06-01'), both)).toBe(false);
    expect(name('2031-05-03', both)).toBe('both');
  });

  // 2026-07-18 to 07-20 (海の日) is a long weekend; the dated range is of the year before.
  it.each([
    ['2025-12-31', false, 'peak'],
    ['2026-01-04', false, 'peak'],
    ['2026-01-05', true, null],
    ['2026-07-17', true, null],
    ['2026-07-18', false, 'peak'],
    ['2026-07-20', false, 'peak'],
    ['2026-12-28', true, null],
    ['2027-03-03', true, null],
  ])(
    'D4-10.1c one with long weekends beside dated ranges says nothing about %s: %s',
    (date, unknown, expected) => {
      const ranges = [{ from: '2025-12-27', until: '2026-01-04' }];
      const both = [{ ...figure, name: 'peak', ranges, longWeekends: { days: 3 } }];
      expect(isPeriodUnknown(calendarDate(date), both, referenceCalendar)).toBe(unknown);
      expect(peakPeriod(calendarDate(date), both, referenceCalendar)?.name ?? null).toBe(expected);
    },
  );
});
