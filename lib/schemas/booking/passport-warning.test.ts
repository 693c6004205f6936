import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { passportWarning } from './passport-warning';

const paris = {
  returnDate: calendarDate('2026-12-27'),
  passportMonths: 3,
  passportNote: '3か月以上の残存期間が必要です。',
  telephone: '045-111-2222',
};

// Three months from 27 December, that day included, end on 26 March.
test('D4-9B.1 a passport that is too short is told with what to do', () => {
  const warning = passportWarning('2027-03-25', paris);
  expect(warning).toContain('お帰りの日から数えて3か月に足りません');
  expect(warning).toContain('ご案内：3か月以上の残存期間が必要です。');
  expect(warning).toContain('更新');
  expect(warning).toContain('045-111-2222');
});

test('D4-9B.1 a passport that is long enough is passed over', () => {
  expect(passportWarning('2027-03-26', paris)).toBeNull();
});

test('D4-9B.1 the three fields of a day are read in any width, half a day says nothing', () => {
  const typed = { year: '２０２７', month: '3', day: '25日' };
  expect(passportWarning(typed, paris)).not.toBeNull();
  expect(passportWarning({ ...typed, day: '' }, paris)).toBeNull();
  expect(passportWarning({ ...typed, month: '13' }, paris)).toBeNull();
  expect(passportWarning({ year: '', month: '', day: '' }, paris)).toBeNull();
  expect(passportWarning(undefined, paris)).toBeNull();
});

test('D4-9B.1 what a country asks is not known: said so, never "none"', () => {
  expect(passportWarning('2036-01-01', { ...paris, passportMonths: null })).toContain(
    'まだ確認できていません',
  );
});

test('D4-9B.1 a passport over before the return is an error of its own, not a warning', () => {
  expect(passportWarning('2026-12-26', paris)).toBeNull();
});

test('D4-9B.1 the months of a shipped tour are those of its note', () => {
  const tours: Record<string, string>[] = parse(readFileSync('prisma/catalogue/tours.csv'), {
    columns: true,
  });
  const abroad = tours.filter(({ kind }) => kind === 'package-overseas');
  expect(abroad).toHaveLength(14);
  for (const { code, passport_months, passport_validity_note: note = '' } of abroad) {
    const months = /(\d+)か月/.exec(note)?.[1] ?? (/90日以上/.test(note) ? '3' : '0');
    expect(passport_months, code).toBe(months);
  }
});
