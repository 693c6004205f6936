import { expect, test } from 'vitest';
import { factsInWords } from './shown-value';

test.each([
  [
    { amountYen: 8_100, reason: 'fee' },
    '金額：8,100円、理由：取消料のうち、まだお支払いいただいていない分',
  ],
  [{ keptUntil: '2026-12-04' }, '預かった期限：2026年12月4日（金）'],
  [{ reason: 'acceptance-undelivered' }, '理由：承諾のお知らせが届かなかったため'],
  [
    { feeYen: 0, refundYen: 58_000, reason: 'too-few-participants' },
    '取消料：0円、お返しする金額：58,000円、理由：お申し込みが最少催行人員に達しなかったため',
  ],
  [
    { feeYen: 11_600, channel: 'letter' },
    '取消料：11,600円、受付の方法：書面（郵送、サイトからの送信など）',
  ],
  [{ settled: 'not-needed' }, '診断書：要らなくなりました'],
  [{ fields: ['phone', 'address'] }, '変わった項目：電話番号・住所'],
  [
    { fields: ['name', 'name-roman'], places: [1, 3] },
    '変わった項目：お名前・お名前（パスポートの綴り）、何人目の方か：1・3',
  ],
  [{ lines: [{ term: '取消料' }] }, ''],
  [null, ''],
])('the facts of an event, %j, are told in words', (facts, told) => {
  expect(factsInWords(facts)).toBe(told);
});
