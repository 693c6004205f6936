import { dayInJapan } from '../calendar/calendar-date';
import { formatInJapan, type Instant, instant } from '../calendar/instant';
import { endOfBookingStep } from './booking-step';
import type { BookingStep, CancellationTerms, FeeFigure, FeeTable } from './cancellation-terms';
import type { FeeStepRow } from './fee-step-row';

/** A line that is not counted in days before departure. */
export const NO_DAYS = {
  fromDay: null,
  untilDay: null,
  firstDate: null,
  lastDate: null,
  fromHour: null,
  untilHour: null,
};

/** The line before the payment. */
export function unpaidRow({ beforePayment }: CancellationTerms): readonly FeeStepRow[] {
  if (beforePayment === undefined) return [];
  const step: FeeFigure = { ...beforePayment, charge: { kind: 'free' } };
  return [{ step, phase: 'before-payment', beforePayment, percent: 0, fee: null, ...NO_DAYS }];
}

/** The line of the share of a group that leaves free of charge. */
export function shareRow({ freeShare }: FeeTable): readonly FeeStepRow[] {
  if (freeShare === undefined) return [];
  const step: FeeFigure = { ...freeShare, charge: { kind: 'free' } };
  return [{ step, phase: 'free-share', freeShare, percent: 0, fee: null, ...NO_DAYS }];
}

/** The last day of a step counted from the booking, where the booking is known. */
export function bookingDays(step: BookingStep, bookedAt: Instant | null) {
  if (bookedAt === null) return {};
  const last = instant(endOfBookingStep(step, bookedAt) - 1);
  const hour = formatInJapan(instant(last + 1)).slice(11, 16);
  return { lastDate: dayInJapan(last), untilHour: hour === '00:00' ? null : hour };
}
