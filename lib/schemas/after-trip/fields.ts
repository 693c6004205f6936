import * as z from 'zod/mini';
import { type CalendarDate, calendarDate, dayOrNull } from '@/lib/rules/calendar/calendar-date';
import { instantInJapan } from '@/lib/rules/calendar/instant';
import { anyText, isWritable, type TextWords, transformed, wrong } from '../form/typed-text';
import { typedYen } from '../form/typed-yen';

/** Whole yen, at least so many. */
export function yenFrom(least: number, message: string) {
  return transformed(anyText, (typed, context) => {
    const yen = typedYen(typed);
    if (yen === null || yen < least) wrong(context, message);
    return yen ?? 0;
  });
}

/** Whole yen that a page put into its own form; null where it showed none yet. */
export const seenYen = transformed(anyText, (typed) => typedYen(typed));

/** A day of the calendar. */
export function dayOf(message: string) {
  return transformed(anyText, (typed, context): CalendarDate => {
    const day = dayOrNull(typed);
    if (day === null) wrong(context, message);
    return day ?? calendarDate('2000-01-01');
  });
}

/** The moment that a day and an hour of Japan name; null where they name none. */
export function momentFrom(day: string, hour: string): Date | null {
  try {
    return new Date(instantInJapan(calendarDate(day), hour));
  } catch {
    return null;
  }
}

/** Several lines, or none. */
export function anyLines(longest: number, words: Pick<TextWords, 'tooLong' | 'wrong'>) {
  return transformed(anyText, (typed) => typed.replaceAll('\r\n', '\n').trim()).check(
    z.refine((text) => [...text].length <= longest, words.tooLong),
    z.refine((text) => isWritable(text.replaceAll('\n', '')), words.wrong),
  );
}

/** The key of one form, so that it counts once. */
export const formKey = transformed(anyText, (key) => key.slice(0, 100)).check(
  z.regex(/^[A-Za-z0-9:-]{8,100}$/),
);
