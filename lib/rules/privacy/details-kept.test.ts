import { expect, test } from 'vitest';
import { calendarDate } from '../calendar/calendar-date';
import { detailsLastDate, latestEndErased } from './details-kept';

const day = calendarDate;

test.each([
  ['back on 3 March 2027', '2027-03-03', null, '2027-06-01'],
  ['back on 30 November 2027, over a leap day', '2027-11-30', null, '2028-02-28'],
  ['cancelled three months before', '2027-03-03', '2026-12-01', '2027-03-01'],
  ['ended on the last day of the trip', '2027-03-03', '2027-03-03', '2027-06-01'],
  ['completed the day after', '2027-03-03', '2027-03-04', '2027-06-01'],
])('%s: kept until the ninetieth day', (_, returnDate, endedOn, last) => {
  const facts = { returnDate: day(returnDate), endedOn: endedOn === null ? null : day(endedOn) };
  expect(detailsLastDate(facts)).toBe(last);
});

test.each([
  ['2027-06-01', '2027-03-02'],
  ['2027-06-02', '2027-03-03'],
])('on %s what ended on %s is erased, what ended later is not', (today, end) => {
  expect(latestEndErased(day(today))).toBe(end);
});
