import { expect, it } from 'vitest';
import { changedRows } from './changed-rows';

const first = [
  ['集合の時刻', '08:20'],
  ['1泊目', '湖畔の宿 さざなみ'],
  ['交通 2', 'バス'],
] as const;

it('the same twice: nothing has changed', () => {
  expect(changedRows(first, first)).toEqual([]);
});

it('tells what is said otherwise, what came and what went', () => {
  const second = [
    ['集合の時刻', '08:40'],
    ['1泊目', '湖畔の宿 さざなみ'],
    ['案内する人', '汐見 航平'],
  ] as const;
  expect(changedRows(first, second)).toEqual([
    { term: '集合の時刻', before: '08:20', after: '08:40' },
    { term: '案内する人', before: null, after: '汐見 航平' },
    { term: '交通 2', before: 'バス', after: null },
  ]);
});
