import { type CalendarDate, dateOfDayNumber, dayNumber } from '../calendar/calendar-date';
import { type Instant, instant, startOfDayInJapan } from '../calendar/instant';
import { isRefusal, type Refusal } from '../calendar/refusal';
import { sumYen, type Yen } from '../calendar/yen';
import { BOOKED_LONG_AGO } from './booking-step';
import type { CancellationTerms, FeeFigure } from './cancellation-terms';
import { type FeeFacts, feeFigures } from './fee-figures';
import { canBeFoundOut } from './found-fee';

/** The fee of a declaration received on one day before the start. */
export interface DayFee {
  readonly dayNo: number;
  readonly date: CalendarDate;
  readonly step: FeeFigure;
  /** For all travelers given, at the day's first moment. */
  readonly fee: Yen;
  /** At the day's last moment, where an hour splits the day; otherwise equal to `fee`. */
  readonly lastFee: Yen;
}

/**
 * 日ごとの取消料: the fee by day of reception, from `days` before departure to departure day, for
 * the step chart. Without a booking, steps counted from one are over.
 *
 * @clause D2-14.1a
 * A day on which the terms leave the fee open is left out: the agency finds it out for each case.
 *
 * @returns refused when any other day has no answer
 */
export function feeByDay(
  facts: FeeFacts,
  terms: { readonly cancellation: CancellationTerms },
  days: number,
): readonly DayFee[] | Refusal {
  const departureDay = dayNumber(facts.departureDate);
  const series: DayFee[] = [];
  for (let dayNo = days; dayNo >= 0; dayNo -= 1) {
    const day = departureDay - dayNo;
    const first = figuresAt(startOfDayInJapan(day), day, facts, terms);
    const last = figuresAt(instant(startOfDayInJapan(day + 1) - 1), day, facts, terms);
    const open = [first, last].filter(isRefusal);
    const stuck = open.find((refusal) => !canBeFoundOut(refusal));
    if (stuck !== undefined) return stuck;
    if (isRefusal(first) || isRefusal(last)) continue;
    series.push({
      dayNo,
      date: dateOfDayNumber(day),
      step: first.step,
      fee: sumYen(first.fees),
      lastFee: sumYen(last.fees),
    });
  }
  return series;
}

function figuresAt(
  receivedAt: Instant,
  receivedDay: number,
  facts: FeeFacts,
  terms: { readonly cancellation: CancellationTerms },
) {
  const dayNo = dayNumber(facts.departureDate) - receivedDay;
  const moment = { receivedAt, receivedDay, dayNo, afterStart: false };
  const bookedAt = facts.bookedAt ?? BOOKED_LONG_AGO;
  return feeFigures({ ...facts, bookedAt }, moment, terms.cancellation);
}
