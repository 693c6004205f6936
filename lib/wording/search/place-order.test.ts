import { expect, test } from 'vitest';
import { placesInOrder } from './place-order';

test('places to choose from: home from north to south, then abroad by reading', () => {
  const shuffled = [
    'タイ',
    '京都府',
    '韓国',
    '神奈川県',
    'アメリカ合衆国（ハワイ州）',
    '北海道',
    '沖縄県',
    '台湾',
  ];
  expect(placesInOrder(shuffled)).toEqual([
    { name: '北海道', group: '国内' },
    { name: '神奈川県', group: '国内' },
    { name: '京都府', group: '国内' },
    { name: '沖縄県', group: '国内' },
    { name: 'アメリカ合衆国（ハワイ州）', group: '海外' },
    { name: '韓国', group: '海外' },
    { name: 'タイ', group: '海外' },
    { name: '台湾', group: '海外' },
  ]);
});
