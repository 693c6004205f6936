import { expect, test } from 'vitest';
import { searchWords } from './search';
import { tourWords } from './tour';

test('a number of departures cannot be read as a day or a month', () => {
  const said = [
    searchWords.departuresCount(13),
    tourWords.monthSummary(11, 57_800),
    tourWords.laterMonths(11),
  ];
  expect(said).toEqual(['これから13回出発', '11回出発・57,800円〜', 'そのあとの11か月']);
  for (const words of said) expect(words).not.toMatch(/\d日|\d月/);
});

test('whoever names children and infants beside a price says their ages', () => {
  expect([tourWords.adult, tourWords.child, tourWords.infant]).toEqual([
    '大人（12歳以上）',
    '子ども（3〜11歳）',
    '幼児（2歳以下）',
  ]);
});
