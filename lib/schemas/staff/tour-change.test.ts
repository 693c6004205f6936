import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { deskChangeWords as words } from '@/lib/wording/desk/tour-changes';
import { changeOrder, signedYen } from './tour-change';

const EMPTY = { key: '', after: '' };
const BANDS = { adult: '', child: '', infant: '' };
const typed = {
  ...{ cause: 'weather-or-disaster', ground: '', cost: BANDS, change: BANDS },
  lines: { 1: { key: 'stay:1', after: ' 丘の宿 ' }, 2: EMPTY, 3: EMPTY, 4: EMPTY },
  explanation: '台風のためです。',
  answerDay: { year: '2026', month: '7', day: '5' },
  press: '0190b2a0-0000-7000-8000-000000000000',
};
const read = (fields: object) => z.safeParse(changeOrder, { ...typed, ...fields });
const errors = (fields: object) =>
  read(fields).error?.issues.map(({ path, message }) => [path.join('.'), message]);

it('reads what changes, and leaves out what was not chosen', () => {
  expect(read({}).data).toEqual({
    press: typed.press,
    order: {
      ...{ cause: 'weather-or-disaster', important: false, overbooked: false, price: null },
      ...{ lines: [{ key: 'stay:1', after: '丘の宿' }], explanation: '台風のためです。' },
      answerDay: '2026-07-05',
    },
  });
});

it('D2-12.2 reads what a price falls by', () => {
  const down = { ...BANDS, adult: '−３,０００円' };
  expect(
    read({ cause: '', ground: 'fare-cut', cost: down, change: down }).data?.order,
  ).toMatchObject({
    cause: null,
    price: { ground: 'fare-cut', cost: { adult: -3_000, child: 0, infant: 0 } },
  });
});

it.each([
  ['', 0],
  ['1,200', 1_200],
  ['+1200', 1_200],
  ['-1200', -1_200],
  ['−０', 0],
  ['▲500円', -500],
  ['千円', null],
  ['--5', null],
])('%s is %s yen', (text, yen) => expect(signedYen(text)).toBe(yen));

it('says what is wrong at its field', () => {
  expect(errors({ explanation: ' ' })).toEqual([['explanation', words.explanationErrors.missing]]);
  expect(errors({ lines: { ...typed.lines, 2: { key: '', after: '宿' } } })).toEqual([
    ['lines.2.key', words.lineMissing],
  ]);
  expect(errors({ lines: { ...typed.lines, 2: { key: 'day:1', after: '' } } })).toEqual([
    ['lines.2.after', words.afterErrors.missing],
  ]);
  expect(errors({ lines: { ...typed.lines, 2: { key: 'stay:1', after: '宿' } } })).toEqual([
    ['lines.1.key', words.lineTwice],
  ]);
  expect(errors({ change: { ...BANDS, child: 'x' } })).toEqual([['change.child', words.yenWrong]]);
});

it('D2-12.5 takes no ground of the number of people: that follows by itself', () => {
  expect(read({ ground: 'occupancy' }).data?.order.price).toBeNull();
});
