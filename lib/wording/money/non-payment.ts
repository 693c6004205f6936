import { type CalendarDate, daysBetween } from '@/lib/rules/calendar/calendar-date';
import { type NonPaymentTerms, terminationDate } from '@/lib/rules/cancellation/penalty';

/**
 * 代金不払い: on which day the contract ends when nothing is paid by the due date, and what is owed then. Empty where
 * the terms say nothing of it.
 *
 * @clause D3-17.1
 */
export function nonPaymentInWords(
  dueDate: CalendarDate,
  { nonPayment }: { readonly nonPayment: NonPaymentTerms | null },
): string {
  if (nonPayment === null) return '';
  return unpaidInWords(daysBetween(dueDate, terminationDate(dueDate, nonPayment)));
}

/** The same for so many days after the due date. */
export function unpaidInWords(days: number): string {
  return `期日までにお支払いがないときは、${dayAfter(days)}に契約を解除し、その日の取消料と同じ額の違約料をいただきます。`;
}

function dayAfter(days: number): string {
  if (days === 0) return 'その日';
  return days === 1 ? 'その翌日' : `その${days}日後`;
}
