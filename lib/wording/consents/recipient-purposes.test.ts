import { expect, test } from 'vitest';
import { recipientPurpose } from './personal-data';
import { recipientLine } from './recipient-lines';

const given = (recipientClass: string) =>
  recipientLine({
    recipientClass,
    name: '名',
    country: 'JP',
    items: ['name'],
    measures: 'all-oecd8',
    measuresReason: '',
  });

test('an airline is given names to board (搭乗), trains and ships to be got on (乗車・乗船)', () => {
  expect(given('airline')).toContain('搭乗');
  expect(given('airline')).not.toMatch(/乗車|乗船/);
  expect(given('transport')).toMatch(/乗車・乗船/);
  expect(given('transport')).not.toContain('搭乗');
});

test('an insurer says for which insurance, and that it is not the traveler’s own', () => {
  expect(recipientPurpose('insurer')).toMatch(/特別補償.*当社がかける保険/);
  expect(recipientPurpose('insurer')).toContain('お客様ご自身の旅行保険ではありません');
});
