import { describe, expect, test } from 'vitest';
import { travelerErrors } from '@/lib/wording/booking/traveler-errors';
import { formErrors } from '../form/form-state';
import { formTree } from '../form/form-tree';
import { namesSchema, nameValues, type PlacedName } from './names';

const MORI: PlacedName = {
  position: 0,
  ...{ family: '森', given: '恵', familyKana: 'モリ', givenKana: 'メグミ' },
  ...{ romanFamily: 'MORI', romanGiven: 'MEGUMI' },
};
const AUNG: PlacedName = {
  position: 2,
  ...{ family: 'アウン', given: '', familyKana: 'アウン', givenKana: '' },
  ...{ romanFamily: null, romanGiven: null },
};

function sent(people: readonly PlacedName[], typed: Readonly<Record<string, string>> = {}) {
  const form = new FormData();
  for (const [name, text] of Object.entries({ ...nameValues(people), ...typed })) {
    form.set(name, text);
  }
  const parsed = namesSchema(people).safeParse(formTree(form));
  return parsed.success ? parsed.data.travelers : formErrors(parsed.error);
}

describe('the names of those who travel', () => {
  test('come back as they are when nothing is typed, with one name only too', () => {
    expect(sent([MORI, AUNG])).toEqual([MORI, AUNG]);
  });

  test('are written as in the booking form: hiragana as katakana, wide letters as plain', () => {
    const typed = { 'travelers.0.givenKana': 'めぐみ', 'travelers.0.romanGiven': 'ｍｅｇｕｍｉ' };
    expect(sent([MORI], typed)).toEqual([MORI]);
  });

  test('D4-0.1 other letters want the box, other kanji do not', () => {
    const letters = { 'travelers.0.romanGiven': 'MEGUMII' };
    const box = { 'travelers.0.spellingChecked': 'on' };
    expect(sent([MORI], letters)).toEqual([
      { name: 'travelers.0.spellingChecked', message: travelerErrors.spellingChecked },
    ]);
    expect(sent([MORI], { ...letters, ...box })).toMatchObject([{ romanGiven: 'MEGUMII' }]);
    expect(sent([MORI], { 'travelers.0.given': '惠' })).toMatchObject([{ given: '惠' }]);
  });

  test('what a machine reads otherwise is shown and asked about', () => {
    expect(sent([MORI], { 'travelers.0.romanFamily': 'MÖRI' })).toEqual([
      {
        name: 'travelers.0.romanFamily',
        message: travelerErrors.romanFamily.machine('MÖRI', 'MOERI'),
      },
    ]);
  });

  test('at home nobody can add letters, and a half that is empty is said', () => {
    expect(sent([AUNG], { 'travelers.2.romanFamily': 'AUNG' })).toEqual([AUNG]);
    expect(sent([MORI], { 'travelers.0.given': '　' })).toEqual([
      { name: 'travelers.0.given', message: travelerErrors.given.missing },
    ]);
  });
});
