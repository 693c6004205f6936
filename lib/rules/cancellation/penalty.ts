import { type CalendarDate, dayNumber } from '../calendar/calendar-date';
import { type Deadline, lastDate } from '../calendar/deadline';
import type { Figure } from '../calendar/figure';
import { startOfDayInJapan } from '../calendar/instant';
import { isRefusal, type Refusal, refused } from '../calendar/refusal';
import { sumYen, type Yen } from '../calendar/yen';
import { settlement } from '../money/refund';
import type { CancellationFeeTerms } from './cancellation-fee';
import type { FeeFigure } from './cancellation-terms';
import { type FeeFacts, feeFigures } from './fee-figures';

/** 代金不払いによる解除: on which day after the due date the contract ends. */
export interface NonPaymentTerms extends Figure {
  readonly termination: Deadline;
}

/** The day after the due date on which the terms end an unpaid contract. */
export function terminationDate(dueDate: CalendarDate, terms: NonPaymentTerms): CalendarDate {
  return lastDate(dueDate, terms.termination);
}

/**
 * 解除日: the day on which an unpaid contract ends, null while it stands.
 *
 * Paid on the due date is in time; money that comes on the day of the end is too late.
 *
 * @clause D3-17.1
 * @clause D4-6.2
 * @example // due 17 June, unpaid: ends on 18 June
 */
export function nonPaymentEnd(
  facts: {
    readonly dueDate: CalendarDate;
    readonly paidOn: CalendarDate | null;
    readonly today: CalendarDate;
  },
  terms: { readonly nonPayment: NonPaymentTerms | null },
): CalendarDate | null {
  if (terms.nonPayment === null) return null;
  const end = terminationDate(facts.dueDate, terms.nonPayment);
  const paidInTime = facts.paidOn !== null && facts.paidOn <= facts.dueDate;
  return paidInTime || facts.today < end ? null : end;
}

export interface Penalty {
  readonly kind: 'penalty';
  readonly terminatedOn: CalendarDate;
  readonly dayNo: number;
  readonly step: FeeFigure;
  readonly travelers: readonly { readonly fee: Yen }[];
  readonly fee: Yen;
  readonly refund: Yen;
  readonly owed: Yen;
}

/**
 * 違約料: what is owed when the price was not paid by its due date.
 *
 * The contract ends on the day after, by itself and not by a declaration, so opening hours play no
 * part; the amount is the cancellation fee of that day. The deposit is set against it.
 *
 * @clause D2-15.2.1
 * @clause D3-17.1
 * @clause D4-6.2
 * @example
 * // departs 9 July 2026, due 25 June: ends on 26 June, day 13, 20% of 80,000 = 16,000
 */
export function penalty(
  facts: FeeFacts & { readonly dueDate: CalendarDate; readonly receivedYen: Yen },
  terms: Pick<CancellationFeeTerms, 'cancellation'> & { nonPayment: NonPaymentTerms | null },
): Penalty | Refusal {
  if (terms.nonPayment === null) return refused('not-in-terms');
  const terminatedOn = terminationDate(facts.dueDate, terms.nonPayment);
  const receivedDay = dayNumber(terminatedOn);
  const receivedAt = startOfDayInJapan(receivedDay);
  const dayNo = dayNumber(facts.departureDate) - receivedDay;
  const moment = { receivedAt, receivedDay, dayNo, afterStart: receivedAt >= facts.startsAt };
  const figures = feeFigures({ ...facts, receivedYen: undefined }, moment, terms.cancellation);
  if (isRefusal(figures)) return figures;
  const fee = sumYen(figures.fees);
  return {
    kind: 'penalty',
    terminatedOn,
    dayNo,
    step: figures.step,
    travelers: figures.fees.map((travelerFee) => ({ fee: travelerFee })),
    fee,
    ...settlement(facts.receivedYen, fee),
  };
}
