import { describe, expect, it } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { isPath, SourceError, termsSource } from './terms-source';

describe('which terms are meant', () => {
  it('an id, an id with its version, a path', () => {
    expect(termsSource('arranged-air')(null)).toMatchObject({ id: 'arranged-air' });
    expect(termsSource('arranged-air@1')(null)).toMatchObject({ version: '1' });
    const file = 'lib/terms/files/arranged-air@1.json';
    expect(termsSource(file)(null)).toMatchObject({ id: 'arranged-air' });
    expect(isPath('own.json')).toBe(true);
    expect(isPath('./own')).toBe(true);
    expect(isPath('arranged-air@1')).toBe(false);
  });

  it('none before its first day, however it is named', () => {
    const day = calendarDate('2020-03-31');
    for (const name of ['arranged-air', 'arranged-air@1', 'lib/terms/files/arranged-air@1.json']) {
      expect(termsSource(name)(day)).toEqual({ kind: 'refused', reason: 'no-version' });
      expect(termsSource(name)(calendarDate('2020-04-01'))).toMatchObject({ version: '1' });
    }
  });

  it('says what there is when nothing is found', () => {
    expect(() => termsSource('nobody')).toThrow(SourceError);
    expect(() => termsSource('nobody')).toThrow('standard-overseas@1');
    expect(() => termsSource('arranged-air@7')).toThrow('no version 7 of arranged-air');
    expect(() => termsSource('arranged-air@1@1')).toThrow('no version 1@1 of arranged-air');
    expect(() => termsSource('arranged-air@')).toThrow('no version');
    expect(() => termsSource('./nowhere.json')).toThrow('cannot read ./nowhere.json');
    expect(() => termsSource('package.json')).toThrow('package.json is not a terms file');
  });
});
