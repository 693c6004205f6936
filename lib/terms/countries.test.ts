import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { countryRegime, listCountryRegimes } from './countries';

const page = readFileSync(path.resolve(import.meta.dirname, '../../docs/privacy.md'), 'utf8');

describe.each(listCountryRegimes().map((one) => [one.iso, one] as const))('%s', (iso, one) => {
  test('P18 has a source that a traveler can look up, and the day of the check', () => {
    expect(one.checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(Number.isNaN(Date.parse(one.checkedOn ?? ''))).toBe(false);
    expect(one.sources.length).toBeGreaterThan(0);
    for (const { publisher, how, url } of one.sources) {
      expect([publisher, how].every((text) => text.trim() !== '')).toBe(true);
      expect(['https:', 'http:']).toContain(new URL(url).protocol);
    }
  });

  test('P18 says in words what is known, and names what it lists', () => {
    expect(one.summary.trim()).not.toBe('');
    const { principles, graveEffects } = one;
    if (principles.state === 'missing') expect(principles.missing).not.toEqual([]);
    if (graveEffects.state === 'listed') expect(graveEffects.items).not.toEqual([]);
    if (graveEffects.state === 'unknown') expect(graveEffects.items).toEqual([]);
  });

  test('P18 where the grave effects are unknown outside the designated countries, counsel reads of it', () => {
    if (one.graveEffects.state !== 'unknown' || one.equivalent === true) return;
    expect(page.split('Systems with a grave effect not known:')[1]?.split('\n- ')[0]).toContain(
      iso,
    );
  });
});

test('P18 each country stands once, and one never looked at has no row', () => {
  const codes = listCountryRegimes().map(({ iso }) => iso);
  expect(new Set(codes).size).toBe(codes.length);
  expect(countryRegime('ZZ')).toBeNull();
});
