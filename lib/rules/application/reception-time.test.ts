import { describe, expect, it } from 'vitest';
import { formatInJapan, instant, parseInstant } from '../calendar/instant';
import { isRefusal } from '../calendar/refusal';
import { clock, day, referenceCalendar } from '../testing/reference-calendar';
import { arrangedAir, depositDomestic, webCardDomestic } from '../testing/shipped-terms';
import type { AcceptanceTerms } from './acceptance';
import { receptionTime } from './reception-time';

const weekdays = webCardDomestic.acceptance;

function received(sent: string, acceptance: AcceptanceTerms): string {
  const at = receptionTime(parseInstant(`${sent}+09:00`), referenceCalendar, acceptance);
  return isRefusal(at) ? at.reason : formatInJapan(at).replace('+09:00', '');
}

describe('D2-15.1.1b declarations are received on weekdays from 10:00 to 16:00', () => {
  it.each([
    ['Wednesday 15:59', '2026-07-01T15:59:00', '2026-07-01T15:59:00'],
    ['Wednesday 16:01: Thursday', '2026-07-01T16:01:00', '2026-07-02T10:00:00'],
    ['16:00 to the instant', '2026-07-01T16:00:00', '2026-07-01T16:00:00'],
    ['a millisecond later', '2026-07-01T16:00:00.001', '2026-07-02T10:00:00'],
    ['a part of a millisecond later', '2026-07-01T16:00:00.0005', '2026-07-02T10:00:00'],
    ['10:00 to the instant', '2026-07-01T10:00:00', '2026-07-01T10:00:00'],
    ['a millisecond before opening', '2026-07-01T09:59:59.999', '2026-07-01T10:00:00'],
    ['midnight', '2026-07-01T00:00:00', '2026-07-01T10:00:00'],
    ['Saturday 30 May: Monday 1 June', '2026-05-30T12:00:00', '2026-06-01T10:00:00'],
    ['Sunday', '2026-05-31T23:59:59', '2026-06-01T10:00:00'],
    ['Friday evening', '2026-07-03T17:00:00', '2026-07-06T10:00:00'],
    ['the holiday Monday 20 July', '2026-07-20T12:00:00', '2026-07-21T10:00:00'],
    ['the Friday evening before it', '2026-07-17T16:00:01', '2026-07-21T10:00:00'],
    ['three holidays in a row', '2026-09-18T18:00:00', '2026-09-24T10:00:00'],
  ])('%s', (_, sent, expected) => {
    expect(received(sent, weekdays)).toBe(expected);
  });

  it('is closed on days of the agency’s own', () => {
    const closed = { ...weekdays, closedDays: [day('2026-07-02'), day('2026-07-03')] };
    expect(received('2026-07-01T16:01:00', closed)).toBe('2026-07-06T10:00:00');
    expect(received('2026-07-02T12:00:00', closed)).toBe('2026-07-06T10:00:00');
    const open = { ...closed, publicHolidays: 'open' as const };
    expect(received('2026-07-02T12:00:00', open)).toBe('2026-07-06T10:00:00');
    expect(received('2026-07-20T12:00:00', open)).toBe('2026-07-20T12:00:00');
  });

  it('is refused for a day whose public holidays are not listed', () => {
    expect(received('2027-01-05T12:00:00', weekdays)).toBe('calendar-ends');
    expect(received('2026-12-31T16:01:00', weekdays)).toBe('calendar-ends');
    expect(received('2026-12-31T16:00:00', weekdays)).toBe('2026-12-31T16:00:00');
    expect(received('2025-12-31T12:00:00', weekdays)).toBe('calendar-ends');
  });
});

describe('D3-15.1b declarations are received from 09:30 to 18:00', () => {
  it('Friday 18:30 is received on Monday 09:30', () => {
    expect(received('2026-07-03T18:30:00', depositDomestic.acceptance)).toBe('2026-07-06T09:30:00');
  });
});

describe('D4-10.C the shop is open every day from 10:00 to 18:00', () => {
  it('18:05 is received the next day at 10:00, on Sundays and holidays too', () => {
    expect(received('2026-07-18T18:05:00', arrangedAir.acceptance)).toBe('2026-07-19T10:00:00');
    expect(received('2026-07-20T12:00:00', arrangedAir.acceptance)).toBe('2026-07-20T12:00:00');
  });

  it('needs no list of holidays', () => {
    expect(received('2060-07-18T18:05:00', arrangedAir.acceptance)).toBe('2060-07-19T10:00:00');
  });
});

describe('other ways to treat a declaration outside the hours', () => {
  const window = { weekdays: [1, 2, 3, 4, 5], from: '13:00', until: '17:00' };
  const lunch: AcceptanceTerms = {
    ...weekdays,
    windows: [window, { ...window, from: '10:00', until: '12:00' }],
  };

  it('next opening waits for the afternoon after a morning', () => {
    expect(received('2026-07-01T12:30:00', lunch)).toBe('2026-07-01T13:00:00');
    expect(received('2026-07-01T08:00:00', lunch)).toBe('2026-07-01T10:00:00');
    expect(received('2026-07-01T11:00:00', lunch)).toBe('2026-07-01T11:00:00');
    expect(received('2026-07-01T17:00:00.001', lunch)).toBe('2026-07-02T10:00:00');
  });

  it('next business day counts the day: before closing the same, after it the next open one', () => {
    const terms: AcceptanceTerms = { ...lunch, outside: 'next-business-day' };
    expect(received('2026-07-03T08:00:00', terms)).toBe('2026-07-03T08:00:00');
    expect(received('2026-07-03T12:30:00', terms)).toBe('2026-07-03T12:30:00');
    expect(received('2026-07-03T17:00:01', terms)).toBe('2026-07-06T00:00:00');
    expect(received('2026-07-04T09:00:00', terms)).toBe('2026-07-06T00:00:00');
  });

  it('next calendar day does not wait for an open one', () => {
    const terms: AcceptanceTerms = { ...weekdays, outside: 'next-calendar-day' };
    expect(received('2026-07-03T09:00:00', terms)).toBe('2026-07-03T09:00:00');
    expect(received('2026-07-03T16:00:01', terms)).toBe('2026-07-04T00:00:00');
    expect(received('2026-07-04T12:00:00', terms)).toBe('2026-07-05T00:00:00');
  });

  it('counted when sent is received at once, and needs no list', () => {
    const terms: AcceptanceTerms = { ...weekdays, outside: 'when-sent' };
    expect(received('2060-07-04T03:00:00', terms)).toBe('2060-07-04T03:00:00');
  });

  it('an office that never opens is a mistake', () => {
    const never = { ...weekdays, windows: [] };
    expect(() => receptionTime(clock('2026-07-01 12:00'), referenceCalendar, never)).toThrow(
      'an office without opening hours receives nothing',
    );
  });

  it('finds the next opening behind a long row of closing days', () => {
    const start = day('2026-07-01');
    const closedDays = Array.from({ length: 120 }, (_, days) =>
      formatInJapan(instant(clock(`${start} 12:00`) + days * 86_400_000)).slice(0, 10),
    ).map(day);
    expect(received('2026-07-01T12:00:00', { ...weekdays, closedDays })).toBe(
      '2026-10-29T10:00:00',
    );
  });
});
