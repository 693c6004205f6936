import * as z from 'zod/mini';
import { type CalendarDate, calendarDate, dayOrNull } from '@/lib/rules/calendar/calendar-date';
import { SOLD_KINDS } from '@/lib/terms/sold-kind';
import { deskKindTermsWords as words } from '@/lib/wording/desk/kind-terms';
import { anyText, transformed, wrong } from '../form/typed-text';

/** Under which terms a kind of product is sold from a day on; confirmed by whoever sends it. */
export const kindChoice = z.object({
  soldKind: z.enum(SOLD_KINDS, words.errors.kind),
  termsId: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/, words.errors.terms)),
  firstDay: transformed(anyText, (typed, context): CalendarDate => {
    const day = dayOrNull(typed.trim());
    if (day === null) wrong(context, words.errors.day);
    return day ?? calendarDate('2999-12-31');
  }),
  sure: z.literal('true', words.errors.sure),
});
