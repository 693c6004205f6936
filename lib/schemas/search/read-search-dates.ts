import { type CalendarDate, dayOrNull } from '@/lib/rules/calendar/calendar-date';
import { type FieldCheck, oneValue } from './query-values';

/**
 * Days or a month, what a traveler wants to travel by; days say more than a month.
 *
 * @param today the day in Japan: a first day in the past means from tomorrow on
 */
export function readDates(query: URLSearchParams, today: CalendarDate, check: FieldCheck) {
  const from = readDay(query, 'from', check);
  const to = readDay(query, 'to', check);
  const ordered = to === null || (to > today && (from === null || from <= to));
  check('to', ordered);
  const start = from !== null && from > today ? from : null;
  const end = ordered ? to : null;
  const month = oneValue(query, 'month');
  const fits = /^[2-9]\d{3}-(0[1-9]|1[0-2])$/.test(month) && month >= today.slice(0, 7);
  check('month', month === '' || fits);
  const whole = fits && start === null && end === null;
  return { month: whole ? month : null, from: start, to: end };
}

function readDay(
  query: URLSearchParams,
  name: 'from' | 'to',
  check: FieldCheck,
): CalendarDate | null {
  const text = oneValue(query, name);
  if (text === '') return null;
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
  const [, year, month = '', day = ''] = parts ?? [];
  const date = dayOrNull(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  if (date === null) check(name, false);
  return date;
}
