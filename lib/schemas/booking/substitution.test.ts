import { expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { substitutionWords } from '@/lib/wording/booking/substitution';
import { BOX_VALUES } from '../form/box-values';
import { formErrors } from '../form/form-state';
import { formTree } from '../form/form-tree';
import { substitutionSchema } from './substitution';

const day = calendarDate('2026-06-01');
const facts = { overseas: false, sex: false, today: day, returnDate: day };
const items = [{ key: 'third-party-travel', title: '提供' }];
const ID = '019376a0-0000-7000-8000-000000000000';

const WHOLE = {
  ...{ press: ID, travelerId: ID, token: 'x', purposesVersion: 'test' },
  ...{ 'travelers.0.family': '高橋', 'travelers.0.given': '直美' },
  ...{ 'travelers.0.familyKana': 'タカハシ', 'travelers.0.givenKana': 'ナオミ' },
  ...{ 'travelers.0.birth.year': '1985', 'travelers.0.birth.month': '3' },
  ...{ 'travelers.0.birth.day': '2', 'travelers.0.assistance.needed': 'no' },
  'consents.third-party-travel': BOX_VALUES.ticked,
  ...{ antiSocial: BOX_VALUES.ticked, agreed: BOX_VALUES.ticked },
};

function parsed(changes: Readonly<Record<string, string>>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...WHOLE, ...changes })) form.set(name, value);
  return substitutionSchema(facts, items).safeParse(formTree(form));
}

test('D2-13.1 who leaves, who comes and what they consent to', () => {
  const read = parsed({});
  expect(read.data).toMatchObject({
    travelerId: ID,
    travelers: [{ family: '高橋', givenKana: 'ナオミ', birth: '1985-03-02' }],
    agreed: true,
  });
});

test.each([
  ['nobody who leaves', { travelerId: '' }, 'travelerId'],
  ['no day of birth', { 'travelers.0.birth.day': '' }, 'travelers.0.birth'],
  ['a consent left out', { 'consents.third-party-travel': '' }, 'consents.third-party-travel'],
  ['the new person does not know', { agreed: '' }, 'agreed'],
  ['no declaration', { antiSocial: '' }, 'antiSocial'],
])('%s: told at its field', (_, changes: Record<string, string>, name) => {
  const read = parsed(changes);
  if (read.success) throw new Error('taken');
  expect(formErrors(read.error).map((error) => error.name)).toContain(name);
});

test('the words of each error are there', () => {
  expect(substitutionWords.agreedError).toMatch(/[ぁ-ん]/);
});
