import { expect, test } from 'vitest';
import { recipientMeasures } from '@/lib/schemas/catalogue/recipient-row';
import { measuresLine } from './recipient-lines';

const said = (measures: string, measuresReason: string) =>
  measuresLine({
    ...{ recipientClass: 'lodging', name: '潮の宿', country: 'TH', items: ['name'] },
    ...{ measures, measuresReason },
  });

test.each([
  ['all-oecd8', '', '8つの原則に沿った取り組みを、すべて行っています'],
  ['missing', '責任の原則', '取り組みが確認できていません：責任の原則。'],
  ['not-provided', '回答を待っているため', 'まだお知らせできません（理由：回答を待っているため）'],
])('P22 measures %s are told as they are known', (measures, reason, sentence) => {
  expect(said(measures, reason)).toContain(sentence);
});

test('P22 each value of the catalogue is told in words of its own', () => {
  const lines = recipientMeasures.map((measures) => said(measures, '理由'));
  expect(new Set(lines).size).toBe(recipientMeasures.length);
});
