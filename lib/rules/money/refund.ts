import { type CalendarDate, dayInJapan } from '../calendar/calendar-date';
import { type Deadline, lastDate } from '../calendar/deadline';
import type { Figure } from '../calendar/figure';
import type { Instant } from '../calendar/instant';
import { remainderYen, type Yen } from '../calendar/yen';

/** 払戻し: by when money goes back. */
export interface RefundTerms {
  /** 旅行開始前の解除: counted from the day of reception. */
  readonly beforeStart: RefundDeadline;
  /** 旅行開始後の解除: counted from the return date of the contract document. */
  readonly afterStart: RefundDeadline;
  /** 減額: counted from the return date. Null where prices are never reduced. */
  readonly reduction: RefundDeadline | null;
  /** 提供を受けられなくなった部分: whether suppliers' charges are taken off when the agency is not at fault. */
  readonly unavailablePart: (Figure & { readonly deductsCharges: boolean }) | null;
}

export interface RefundDeadline extends Figure {
  readonly deadline: Deadline;
}

/** What was received, set against a fee: never both a refund and a debt. */
export interface Settlement {
  readonly refund: Yen;
  readonly owed: Yen;
}

/**
 * 精算: received minus fee goes back; what is missing is owed.
 *
 * @clause D2-15.1.3
 * @clause D3-15.3
 * @clause D2-15.2.3
 * @clause D3-17.3
 * @clause D3-2.1
 * @clause D4-3.4
 */
export function settlement(received: Yen, fee: Yen): Settlement {
  return { refund: remainderYen(received, fee), owed: remainderYen(fee, received) };
}

/**
 * 払戻期限: the last day for paying back, null when there is nothing to pay back.
 *
 * Before the start it runs from the day of reception, whatever the hour of sending; after it from
 * the planned return date, even if the trip ended earlier. A closed bank does not move it.
 *
 * @clause D2-17.1a
 * @clause D2-17.1b
 * @clause D2-22.5
 * @clause D4-X1
 * @example // received 1 July 2026: by 8 July. After the start of a trip that returns on 11 July: by 10 August
 */
export function refundDueDate(
  facts: {
    readonly refund: Yen;
    readonly afterStart: boolean;
    readonly receivedAt: Instant;
    readonly returnDate: CalendarDate;
  },
  terms: RefundTerms,
): CalendarDate | null {
  if (facts.refund === 0) return null;
  if (facts.afterStart) return lastDate(facts.returnDate, terms.afterStart.deadline);
  return lastDate(dayInJapan(facts.receivedAt), terms.beforeStart.deadline);
}

/**
 * 減額の払戻期限: the last day for paying back a reduction, counted from the planned return date.
 *
 * @clause D2-17.1b
 * @clause D3-13.2
 * @returns null where the terms know no reduction
 * @example // returns 11 July 2026: by 10 August
 */
export function reductionDueDate(
  returnDate: CalendarDate,
  terms: RefundTerms,
): CalendarDate | null {
  return terms.reduction && lastDate(returnDate, terms.reduction.deadline);
}

/**
 * 払戻しの遅れ: whether a refund is late on a day.
 *
 * @clause D2-17.1a
 * @example // due 8 July: late from 9 July on, unless paid by then
 */
export function isRefundLate(facts: {
  readonly dueDate: CalendarDate;
  readonly paidOn: CalendarDate | null;
  readonly today: CalendarDate;
}): boolean {
  return (facts.paidOn ?? facts.today) > facts.dueDate;
}
