import { describe, expect, it } from 'vitest';
import { calendarBetween } from '../calendar/business-calendar';
import { earlyBirdLimit, earlyIssueDue } from '../cancellation/early-bird-limit';
import { day, referenceCalendar } from '../testing/reference-calendar';
import { arrangedAir, webCardDomestic } from '../testing/shipped-terms';
import { urgentArrangementFee } from './urgent-arrangement-fee';

const charged = (departure: string, appliedOn: string, persons = 1, terms = arrangedAir) =>
  urgentArrangementFee(
    {
      departureDate: day(departure),
      appliedOn: day(appliedOn),
      persons,
      calendar: referenceCalendar,
    },
    terms,
  );

describe('applications just before departure', () => {
  it('D4-8 departure Thu 9 July: applied Tue 7 July, 2,200', () => {
    expect(charged('2026-07-09', '2026-07-07')).toEqual({
      kind: 'urgent',
      fee: 2_200,
      fromDate: '2026-07-07',
      article: '第8条',
    });
  });

  it('D4-8 applied Mon 6 July: none', () => {
    expect(charged('2026-07-09', '2026-07-06')).toMatchObject({ fee: 0 });
  });

  it('D4-8 departure Tue 21 July after the holiday: 15 July none, 16 July 2,200', () => {
    expect(charged('2026-07-21', '2026-07-15')).toMatchObject({ fee: 0, fromDate: '2026-07-16' });
    expect(charged('2026-07-21', '2026-07-16')).toMatchObject({ fee: 2_200 });
  });

  it('D4-8 three persons, infants too: 6,600, kept on cancellation', () => {
    expect(charged('2026-07-09', '2026-07-08', 3)).toMatchObject({ fee: 6_600 });
  });

  it('other terms know no such fee', () => {
    expect(charged('2026-07-09', '2026-07-07', 1, webCardDomestic)).toEqual({
      kind: 'refused',
      reason: 'not-in-terms',
    });
  });

  it('beyond the listed holidays nothing is guessed', () => {
    expect(charged('2027-01-20', '2027-01-19')).toEqual({
      kind: 'refused',
      reason: 'calendar-ends',
    });
  });
});

describe("the company's limit for early-bird bookings", () => {
  const limit = (airlineLimit: string) =>
    earlyBirdLimit({ airlineLimit: day(airlineLimit), calendar: referenceCalendar }, arrangedAir);

  it.each([
    ['D4-10.2b airline limit Thu 9 July: Tue 7 July', '2026-07-09', '2026-07-07'],
    ['D4-10.2b Tue 21 July after the holiday: Thu 16 July', '2026-07-21', '2026-07-16'],
    ['D4-10.2b Mon 13 July: Thu 9 July', '2026-07-13', '2026-07-09'],
  ])('%s', (_name, airlineLimit, company) => {
    expect(limit(airlineLimit)).toBe(company);
  });

  it('other terms know no early bird, and a short calendar no limit', () => {
    const facts = { airlineLimit: day('2026-07-09'), calendar: referenceCalendar };
    expect(earlyBirdLimit(facts, webCardDomestic)).toEqual({
      kind: 'refused',
      reason: 'not-in-terms',
    });
    const short = calendarBetween(referenceCalendar, day('2026-07-08'), day('2026-07-09'));
    expect(earlyBirdLimit({ ...facts, calendar: short }, arrangedAir)).toEqual({
      kind: 'refused',
      reason: 'calendar-ends',
    });
  });

  it('D4-10.N1b airline limit 19 June, consent given: issued by 18 June', () => {
    expect(earlyIssueDue(day('2026-06-19'))).toBe('2026-06-18');
  });
});
