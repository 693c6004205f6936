import { dayNumber } from '../calendar/calendar-date';
import { isRefusal } from '../calendar/refusal';
import type { CancellationTerms } from './cancellation-terms';
import { countedDay } from './counted-day';
import type { FeeMoment } from './fee-moment';
import { type DepartureFacts, feeTable } from './fee-table';

/** The day from which the steps were counted back, for the quote; nothing where it is the departure. */
export function quotedDay(facts: DepartureFacts, moment: FeeMoment, terms: CancellationTerms) {
  const table = feeTable(facts, terms);
  const from = table?.countedFrom;
  const date = table && countedDay(table, facts);
  if (from === undefined || !date || isRefusal(date)) return {};
  return { countedFrom: { day: from.day, date, dayNo: dayNumber(date) - moment.receivedDay } };
}
