import * as z from 'zod/mini';
import { type CalendarDate, calendarDate, dayOrNull } from '@/lib/rules/calendar/calendar-date';
import { deskConditionsWords as words } from '@/lib/wording/desk/general-conditions';
import { anyText, transformed, wrong } from '../form/typed-text';
import type { SentFile } from './catalogue-upload';

/** A version of 旅行業約款 as it is sent: one file and its first day. */
export const sentConditions = z.object({
  files: transformed(z.array(z.custom<SentFile>()), (files, context) => {
    if (files.length !== 1) wrong(context, words.errors.missing);
    return files;
  }),
  firstDay: transformed(anyText, (typed, context): CalendarDate => {
    const day = dayOrNull(typed.trim());
    if (day === null) wrong(context, words.errors.day);
    return day ?? calendarDate('2999-12-31');
  }),
});
