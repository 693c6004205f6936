import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { dayNumber } from '@/lib/rules/calendar/calendar-date';
import { type Instant, startOfDayInJapan } from '@/lib/rules/calendar/instant';
import type { FeeFigure } from '@/lib/rules/cancellation/cancellation-terms';
import type { DayFee } from '@/lib/rules/cancellation/fee-by-day';

/** Days that follow one another with the same step and the same fee. */
export interface FeeBlock {
  readonly fromDay: number;
  readonly untilDay: number;
  readonly firstDate: CalendarDate;
  readonly step: FeeFigure;
  readonly fee: number;
}

/** Joins a series of days into the blocks of a step chart; days that are left out part them. */
export function feeBlocks(series: readonly DayFee[]): readonly FeeBlock[] {
  const blocks: FeeBlock[] = [];
  for (const day of series) {
    const last = blocks.at(-1);
    const next = last?.untilDay === day.dayNo + 1;
    if (last && next && last.step.id === day.step.id && last.fee === day.lastFee) {
      blocks[blocks.length - 1] = { ...last, untilDay: day.dayNo };
      continue;
    }
    const { dayNo, date, step, lastFee } = day;
    blocks.push({ fromDay: dayNo, untilDay: dayNo, firstDate: date, step, fee: lastFee });
  }
  return blocks;
}

/** How many days before departure a chart begins: the day in question, and some of the days without a fee. */
export function chartDays(firstFeeDay: number, dayNo: number): number {
  return Math.max(firstFeeDay + Math.max(4, Math.round(firstFeeDay / 3)), Math.min(dayNo + 1, 150));
}

/** Days from a moment to the end of departure day, a fraction allowed. */
export function daysLeft(at: Instant, departureDate: CalendarDate): number {
  return (startOfDayInJapan(dayNumber(departureDate) + 1) - at) / 86_400_000;
}

// Near departure the steps are a day wide, far from it three weeks: a logarithm gives each its room.
const NEAR = 2;

/** Place of a moment between `left` and `right`; the axis begins `days` before departure day. */
export function placeOf(left: number, right: number, days: number) {
  const span = Math.log((NEAR + days + 1) / NEAR);
  return (remaining: number): number => {
    const inside = Math.min(Math.max(remaining, 0), days + 1);
    return right - ((right - left) * Math.log((NEAR + inside) / NEAR)) / span;
  };
}
