import { describe, expect, it } from 'vitest';
import { calendarDate } from './calendar-date';
import { type Deadline, lastDate } from './deadline';

const forward: Deadline = {
  count: 7,
  unit: 'days',
  direction: 'forward',
  firstDayIncluded: false,
  edge: 'by',
};
const back: Deadline = { ...forward, count: 15, direction: 'back' };
const day = calendarDate;

describe('a deadline counted forward', () => {
  it('of 7 days from the day after 1 July ends on 8 July', () => {
    expect(lastDate(day('2026-07-01'), forward)).toBe('2026-07-08');
  });

  it('of 14 days from 10 July, that day counted, ends on 23 July', () => {
    const terms = { ...forward, count: 14, firstDayIncluded: true };
    expect(lastDate(day('2026-07-10'), terms)).toBe('2026-07-23');
  });

  it('"before" its end is a day earlier', () => {
    expect(lastDate(day('2026-07-01'), { ...forward, edge: 'before' })).toBe('2026-07-07');
  });

  it('of 2 years, the first day counted or not, is a day apart', () => {
    const years: Deadline = { ...forward, count: 2, unit: 'years' };
    expect(lastDate(day('2026-07-10'), { ...years, firstDayIncluded: true })).toBe('2028-07-09');
    expect(lastDate(day('2026-07-10'), years)).toBe('2028-07-10');
  });

  it('of 2 months, the first day counted, ends on 8 September', () => {
    const months: Deadline = { ...forward, count: 2, unit: 'months', firstDayIncluded: true };
    expect(lastDate(day('2026-07-09'), months)).toBe('2026-09-08');
  });
});

describe('a deadline counted back from departure on 9 July', () => {
  it('"by" the 14th day is 25 June, "before" the 15th day is 23 June', () => {
    expect(lastDate(day('2026-07-09'), { ...back, count: 14 })).toBe('2026-06-25');
    expect(lastDate(day('2026-07-09'), { ...back, edge: 'before' })).toBe('2026-06-23');
  });
});
