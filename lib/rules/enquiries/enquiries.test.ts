import { describe, expect, it } from 'vitest';
import { businessCalendar } from '../calendar/business-calendar';
import { calendarDate } from '../calendar/calendar-date';
import { formatInJapan, parseInstant } from '../calendar/instant';
import { enquiryDue } from './enquiry-due';
import { enquiryLastDate, latestWordErased } from './enquiry-kept';
import { type EnquiryState, type EnquiryStep, enquiryAfter } from './enquiry-state';

const day = calendarDate;
// 勤労感謝の日 2026-11-23 is a Monday.
const calendar = businessCalendar([day('2026-11-23')], day('2026-01-01'), day('2026-12-31'));

describe('by when an enquiry is answered', () => {
  it.each([
    ['2026-11-18T09:00:00+09:00', '2026-11-20T23:59:59.999+09:00', 'Wednesday: Friday'],
    ['2026-11-18T00:00:00+09:00', '2026-11-20T23:59:59.999+09:00', 'from its first moment'],
    ['2026-11-18T23:59:59.999+09:00', '2026-11-20T23:59:59.999+09:00', 'to its last'],
    ['2026-11-19T00:00:00+09:00', '2026-11-24T23:59:59.999+09:00', 'Thursday: over the holiday'],
    ['2026-11-20T09:00:00+09:00', '2026-11-25T23:59:59.999+09:00', 'Friday: holiday not counted'],
    ['2026-11-21T09:00:00+09:00', '2026-11-25T23:59:59.999+09:00', 'Saturday as Friday'],
    ['2026-12-31T09:00:00+09:00', '2027-01-04T23:59:59.999+09:00', 'beyond the list: weekends'],
  ])('%s is due at %s (%s)', (arrived, due) => {
    expect(formatInJapan(enquiryDue(parseInstant(arrived), 2, calendar))).toBe(due);
  });
});

describe('how long an enquiry is kept', () => {
  it('counts from the day after its last word', () => {
    expect(enquiryLastDate(day('2026-12-01'), 180)).toBe('2027-05-30');
  });
  it('is there on its last day and gone on the next', () => {
    expect(latestWordErased(day('2027-05-30'), 180)).toBe('2026-11-30');
    expect(latestWordErased(day('2027-05-31'), 180)).toBe('2026-12-01');
  });
});

describe('what a step makes of an enquiry', () => {
  const steps: EnquiryStep[] = ['write', 'answer', 'close', 'reopen', 'pass-on'];
  it.each([
    ['open', ['open', 'answered', 'closed', null, 'open']],
    ['answered', ['open', 'answered', 'closed', null, 'answered']],
    ['closed', ['open', null, null, 'open', null]],
  ] as [EnquiryState, (EnquiryState | null)[]][])('%s', (state, after) => {
    expect(steps.map((step) => enquiryAfter(state, step))).toEqual(after);
  });
});
