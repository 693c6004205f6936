import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { checkTerms } from './check-terms';
import { jsonSchema } from './json-schema';
import { listTerms, termsOf, termsVersion } from './terms-of';
import { versionInForce } from './version-in-force';

const folder = new URL('./files/', import.meta.url);

describe('the shipped terms', () => {
  it('are the five, one file for each version', () => {
    const ids = listTerms().map(({ id }) => id);
    expect(new Set(ids)).toEqual(
      new Set([
        'web-card-domestic',
        'deposit-domestic',
        'arranged-air',
        'standard-domestic',
        'standard-overseas',
      ]),
    );
    const files = listTerms().map(({ id, version }) => `${id}@${version}.json`);
    expect(readdirSync(folder).sort()).toEqual(files.sort());
  });

  it.each(listTerms().map((terms) => [`${terms.id}@${terms.version}`] as const))(
    '%s has nothing that check would find',
    (name) => {
      const text = readFileSync(new URL(`${name}.json`, folder), 'utf8');
      expect(checkTerms(text, termsVersion)).toEqual([]);
    },
  );

  it('are found by id and day, by version, and not by a wrong name', () => {
    expect(termsOf('arranged-air', null)).toBe(termsVersion('arranged-air', '1'));
    expect(termsOf('arranged-air', calendarDate('2026-06-01'))).toMatchObject({ version: '1' });
    expect(termsOf('arranged-air', calendarDate('2020-03-31'))).toEqual({
      kind: 'refused',
      reason: 'no-version',
    });
    expect(termsVersion('arranged-air', '0')).toBeNull();
    expect(termsVersion('nothing', '1')).toBeNull();
    expect(() => termsOf('nothing', null)).toThrow('no terms with the id nothing');
  });

  it('have a JSON Schema that is current', () => {
    const written = readFileSync(new URL('./terms.schema.json', import.meta.url), 'utf8');
    expect(written).toBe(jsonSchema());
  });
});

describe('which version counts', () => {
  const versions = ['2026-04-01', '2025-04-01', '2027-01-01'].map((firstDay, place) => ({
    firstDay: calendarDate(firstDay),
    place,
  }));
  it.each([
    ['2025-03-31', null],
    ['2025-04-01', 1],
    ['2026-03-31', 1],
    ['2026-04-01', 0],
    ['2026-12-31', 0],
    ['2027-01-01', 2],
    ['2030-01-01', 2],
  ])('a contract of %s: version %s', (day, place) => {
    const answer = versionInForce(versions, calendarDate(day));
    expect(answer).toMatchObject(place === null ? { reason: 'no-version' } : { place });
  });
  it('without a day the newest; without versions none', () => {
    expect(versionInForce(versions, null)).toMatchObject({ place: 2 });
    expect(versionInForce([], null)).toMatchObject({ reason: 'no-version' });
  });
});
