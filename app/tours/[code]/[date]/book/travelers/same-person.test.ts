import { expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import type { Terms } from '@/lib/rules/terms';
import { travelersSchema } from '@/lib/schemas/booking/travelers';
import { BOX_VALUES } from '@/lib/schemas/form/box-values';
import { formTree } from '@/lib/schemas/form/form-tree';
import { partyOf } from '@/lib/server/application/draft/party';
import { termsOf } from '@/lib/terms/terms-of';
import { travelerErrors } from '@/lib/wording/booking/traveler-errors';
import { partyErrors } from './party-errors';

const today = calendarDate('2026-06-01');
const found = termsOf('web-card-domestic', null);
if (isRefusal(found)) throw new Error(found.reason);
const terms: Terms = found;

const HANAKO = { family: '高橋', given: '花子', familyKana: 'タカハシ', givenKana: 'ハナコ' };

const BORN = { 'birth.year': '1985', 'birth.month': '4', 'birth.day': '1' };

/** The travelers' form as a browser posts it, and what it is answered. */
function posted(second: Readonly<Record<string, string>>) {
  const form = new FormData();
  const people = [HANAKO, { ...HANAKO, ...second }];
  for (const [place, person] of people.entries()) {
    const fields = { ...BORN, 'assistance.needed': 'no', ...person };
    for (const [name, value] of Object.entries(fields))
      form.set(`travelers.${place}.${name}`, value);
  }
  form.set('purposesVersion', 'test');
  const facts = { size: 2, overseas: false, sex: false, today, returnDate: today };
  const read = travelersSchema(facts).safeParse(formTree(form));
  if (!read.success) throw new Error(JSON.stringify(read.error.issues));
  const day = { today, departureDate: calendarDate('2026-07-09') };
  const { travelers } = read.data;
  return partyErrors(partyOf({ travelers, guardians: null }, day, terms), terms);
}

test.each([
  ['the same', {}],
  ['in other letters', { family: '髙橋' }],
  ['in hiragana and with blanks', { familyKana: 'た か は し', givenKana: 'はなこ' }],
])('one person typed twice, %s, is asked about, and passes with the tick', (_, second) => {
  expect(posted(second)).toEqual([
    { name: 'travelers.1.another', message: travelerErrors.samePerson(0) },
  ]);
  expect(posted({ ...second, another: BOX_VALUES.ticked })).toEqual([]);
});

test('twins, and people of one name with other days of birth, are not asked', () => {
  expect(posted({ given: '月子', givenKana: 'ツキコ' })).toEqual([]);
  expect(posted({ 'birth.day': '2' })).toEqual([]);
});
