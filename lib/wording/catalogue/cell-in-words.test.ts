import { expect, it } from 'vitest';
import { cellInWords } from './cell-in-words';

it.each([
  ['adultYen', [75_800, 62_800], '75,800円・62,800円'],
  ['dayTrip', false, 'いいえ'],
  ['weekdays', ['fri', 'sat'], '金・土'],
  ['applies', 'child', '子どもだけ'],
  ['recipientClass', 'lodging', '宿泊'],
  ['catchLine', '夜の竹林', '夜の竹林'],
  ['passportMonths', null, ''],
  ['capacity', 28, '28'],
])('what stands under %s of a tour is read as words: %j', (column, value, inWords) => {
  expect(cellInWords(column, value)).toBe(inWords);
});
