import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { providedItems, recipientRow } from '../catalogue/recipient-row';
import { contactSchema } from './contact';
import { travelersSchema } from './travelers';

type Item = (typeof providedItems)[number];

/** The fields each item is made of. A flight is what the agency books, so nobody is asked for it. */
const FIELDS: Readonly<Record<Exclude<Item, 'flight'>, readonly string[]>> = {
  name: ['travelers.0.family', 'travelers.0.given'],
  kana: ['travelers.0.familyKana', 'travelers.0.givenKana'],
  'name-roman': ['travelers.0.romanFamily', 'travelers.0.romanGiven'],
  sex: ['travelers.0.sex'],
  age: ['travelers.0.birth'],
  'birth-date': ['travelers.0.birth'],
  address: ['postalCode', 'address'],
  telephone: ['phone'],
  email: ['email'],
  passport: [
    'travelers.0.passport.number',
    'travelers.0.passport.expiry',
    'travelers.0.passport.country',
  ],
  'passport-number': ['travelers.0.passport.number'],
};

/** Every field that complains when nothing but a bad passport number was typed. */
function askedFields(facts: { overseas: boolean; sex: boolean }): string[] {
  const days = { today: calendarDate('2026-06-01'), returnDate: calendarDate('2026-07-14') };
  const passport = { number: '?', country: '?' };
  const typed = { travelers: { 0: { passport, assistance: { needed: 'no' } } } };
  const answers = [
    travelersSchema({ size: 1, ...days, ...facts }).safeParse(typed),
    contactSchema.safeParse({}),
  ];
  return answers.flatMap(({ error }) => (error?.issues ?? []).map(({ path }) => path.join('.')));
}

function isAsked(item: Item, fields: readonly string[]): boolean {
  return item === 'flight' || FIELDS[item].every((field) => fields.includes(field));
}

test('P25 D4-13.2 every item that a recipient may get is asked of somebody', () => {
  const fields = askedFields({ overseas: true, sex: true });
  expect(providedItems.filter((item) => !isAsked(item, fields))).toEqual([]);
});

test('D3-2.5 at home nobody is asked for a passport, and for the sex only where it is needed', () => {
  const atHome = askedFields({ overseas: false, sex: false });
  expect(providedItems.filter((item) => !isAsked(item, atHome))).toEqual([
    'name-roman',
    'sex',
    'passport',
    'passport-number',
  ]);
  expect(isAsked('sex', askedFields({ overseas: false, sex: true }))).toBe(true);
});

function shipped(name: string): Record<string, string>[] {
  return parse(readFileSync(`prisma/catalogue/${name}.csv`), { columns: true });
}

test('P25 what the shipped tours give to their recipients is what their form asks', () => {
  const kinds = new Map(shipped('tours').map(({ code, kind }) => [code, kind]));
  const rows = shipped('recipients').map((row) => recipientRow.parse(row));
  for (const { tourCode, name, items } of rows) {
    const tour = rows.filter((row) => row.tourCode === tourCode);
    const sex = tour.some((row) => row.items.includes('sex'));
    const fields = askedFields({ overseas: kinds.get(tourCode) === 'package-overseas', sex });
    const unasked = items.filter((item) => !isAsked(item, fields));
    expect(unasked, `${tourCode} ${name}`).toEqual([]);
  }
});

test('D4-13.2 the one shipped tour at home that asks the sex is the hut with separate rooms', () => {
  const kinds = new Map(shipped('tours').map(({ code, kind }) => [code, kind]));
  const asking = shipped('recipients')
    .filter(({ items }) => items?.split('|').includes('sex'))
    .map(({ tour_code }) => tour_code)
    .filter((code) => kinds.get(code) === 'package-domestic');
  expect(asking).toEqual(['oze-wetland-hut-1n']);
});
