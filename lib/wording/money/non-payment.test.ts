import { expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { depositDomestic } from '@/lib/rules/testing/shipped-terms';
import { nonPaymentInWords } from './non-payment';

const due = calendarDate('2026-06-17');

test('D3-17.1 D4-6.2 the shipped terms end an unpaid contract on the day after', () => {
  expect(nonPaymentInWords(due, depositDomestic)).toBe(
    '期日までにお支払いがないときは、その翌日に契約を解除し、その日の取消料と同じ額の違約料をいただきます。',
  );
});

test.each([
  [0, 'その日に契約を解除し'],
  [3, 'その3日後に契約を解除し'],
])('the day is that of the terms: %i days after', (count, said) => {
  const { nonPayment } = depositDomestic;
  if (nonPayment === null) throw new Error('silent');
  const termination = { ...nonPayment.termination, count };
  expect(nonPaymentInWords(due, { nonPayment: { ...nonPayment, termination } })).toContain(said);
});

test('terms that say nothing of it promise nothing', () => {
  expect(nonPaymentInWords(due, { nonPayment: null })).toBe('');
});
