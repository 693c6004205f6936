import * as z from 'zod/mini';
import { type CalendarDate, dayOrNull } from '@/lib/rules/calendar/calendar-date';
import { westernYear } from './japanese-year';
import { anyText, transformed, wrong } from './typed-text';

/** What is wrong with a date, said by the form that asks for it. */
export type DateWords = { missing: string; wrong: string };

const parts = z.catch(z.object({ year: anyText, month: anyText, day: anyText }), {
  year: '',
  month: '',
  day: '',
});

function figuresOf(typed: string): string {
  return typed
    .normalize('NFKC')
    .replaceAll(/[\s年月日]/g, '')
    .toUpperCase();
}

function dayOf(typed: z.output<typeof parts>): CalendarDate | null {
  const [year, month, day] = [typed.year, typed.month, typed.day].map(figuresOf);
  const western = westernYear(year ?? '');
  if (western === null || !/^\d{1,2}$/.test(month ?? '')) return null;
  if (!/^\d{1,2}$/.test(day ?? '')) return null;
  const date = dayOrNull(`${western.year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`);
  return date !== null && date >= western.from && date <= western.to ? date : null;
}

const isEmpty = (typed: z.output<typeof parts>) =>
  [typed.year, typed.month, typed.day].every((part) => figuresOf(part) === '');

/** 年・月・日 as three fields, figures of any width. */
export function typedDate(words: DateWords) {
  const answered = parts.check(
    z.refine((typed) => !isEmpty(typed), { error: words.missing, abort: true }),
  );
  return transformed(answered, (typed, context) => {
    const day = dayOf(typed);
    if (day === null) wrong(context, words.wrong);
    return day as CalendarDate;
  });
}

/** The same, null when all three fields are empty. */
export function optionalTypedDate(words: DateWords) {
  return transformed(parts, (typed, context) => {
    if (isEmpty(typed)) return null;
    const day = dayOf(typed);
    if (day === null) wrong(context, words.wrong);
    return day;
  });
}
