import { describe, expect, it } from 'vitest';
import { calendarDate } from './calendar-date';
import {
  endOfDayInJapan,
  formatInJapan,
  instant,
  instantInJapan,
  lastMomentOfDay,
  msOfHour,
  parseInstant,
  startOfDayInJapan,
} from './instant';

describe('a moment', () => {
  it.each([
    ['2026-07-01T15:59:00+09:00', 1_782_889_140_000],
    ['2026-07-01T06:59:00Z', 1_782_889_140_000],
    ['2026-07-01T06:59:00z', 1_782_889_140_000],
    ['2026-07-01t06:59:00+00:00', 1_782_889_140_000],
    ['2026-06-30T23:59:00-07:00', 1_782_889_140_000],
    ['2026-07-01T19:59:00+13:00', 1_782_889_140_000],
    ['2026-07-01T12:29:00+05:30', 1_782_889_140_000],
    ['2026-07-01T15:59:00.25+09:00', 1_782_889_140_250],
    ['1970-01-01T00:00:00Z', 0],
    ['2026-12-31T23:59:59Z', 1_798_761_599_000],
  ])('%s is read exactly', (text, ms) => {
    expect(parseInstant(text)).toBe(ms);
  });

  it('keeps parts of a millisecond: they too are after closing time', () => {
    expect(parseInstant('2026-07-01T16:00:00.0004+09:00')).toBeGreaterThan(
      parseInstant('2026-07-01T16:00:00+09:00'),
    );
  });

  it.each([
    '2026-07-01T15:59:00',
    '2026-07-01',
    '2026-07-01 15:59:00+09:00',
    '2026-02-30T15:59:00+09:00',
    '2026-07-01T24:00:00+09:00',
    '2026-07-01T15:60:00+09:00',
    '2026-07-01T15:59:60+09:00',
    '2026-07-01T15:59:00+24:00',
    '2026-07-01T15:59:00+09:60',
    '2026-07-01T15:59+09:00',
    '2026-07-01T15:59:00+0900',
    ' 2026-07-01T15:59:00Z',
    '2026-07-01T15:59:00Z ',
    '2026-07-01T15:59:00.Z',
    '',
  ])('is not %j', (text) => {
    expect(() => parseInstant(text)).toThrow(RangeError);
  });

  it('is not a number where a text is wanted, nor infinity', () => {
    expect(() => parseInstant(5 as unknown as string)).toThrow('not a moment with an offset: 5');
    expect(() => instant(Number.NaN)).toThrow('not a moment: NaN');
    expect(() => instant(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });

  it('names what is impossible', () => {
    expect(() => parseInstant('2026-07-01T25:00:00Z')).toThrow(
      'no such time of day: 2026-07-01T25:00:00Z',
    );
  });

  it('takes the last second and the farthest offsets', () => {
    expect(parseInstant('2026-07-01T23:59:59+23:59')).toBe(parseInstant('2026-07-01T00:00:59Z'));
  });
});

describe('clocks in Japan', () => {
  it('reads 10:00 on 9 July 2026', () => {
    expect(instantInJapan(calendarDate('2026-07-09'), '10:00')).toBe(
      parseInstant('2026-07-09T01:00:00Z'),
    );
    expect(startOfDayInJapan(0)).toBe(-32_400_000);
  });

  it('is over with 9 July 2026 when the 10th begins', () => {
    const day = calendarDate('2026-07-09');
    expect(endOfDayInJapan(day)).toBe(parseInstant('2026-07-10T00:00:00+09:00'));
    expect(lastMomentOfDay(day)).toBe(parseInstant('2026-07-09T23:59:59.999+09:00'));
  });

  it.each([
    ['00:00', 0],
    ['09:30', 34_200_000],
    ['16:00', 57_600_000],
    ['23:59', 86_340_000],
  ])('%s is %i milliseconds after midnight', (hour, ms) => {
    expect(msOfHour(hour)).toBe(ms);
  });

  it.each([
    '24:00',
    '12:60',
    '9:30',
    '09:3',
    '09:300',
    '0930',
    '09-30',
    'ab:cd',
    '',
    '0/:00',
    '00:0:',
    '1x:00',
  ])('%j is no hour', (hour) => {
    expect(() => msOfHour(hour)).toThrow(new RangeError(`not an hour: ${hour}`));
  });

  it('shows a moment with the offset of Japan, milliseconds only where there are some', () => {
    expect(formatInJapan(parseInstant('2026-07-01T01:02:03Z'))).toBe('2026-07-01T10:02:03+09:00');
    expect(formatInJapan(parseInstant('2026-07-01T14:59:59.007Z'))).toBe(
      '2026-07-01T23:59:59.007+09:00',
    );
    expect(formatInJapan(parseInstant('2026-07-01T15:00:00Z'))).toBe('2026-07-02T00:00:00+09:00');
  });
});
