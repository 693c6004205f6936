import * as z from 'zod/mini';
import { type CalendarDate, dayOrNull } from '@/lib/rules/calendar/calendar-date';
import { reviewWords as words } from '@/lib/wording/desk/assistance';
import { press } from '../form/press';
import { recordId } from '../form/record-id';
import { anyText, oneLine, someLines, transformed, wrong } from '../form/typed-text';

const LONGEST = 1_000;
const DEAREST = 1_000_000;
const seen = anyText.check(z.maxLength(64));
const note = someLines(LONGEST, {
  missing: words.noteMissing,
  tooLong: words.noteTooLong,
  wrong: words.noteWrong,
});
const optionalNote = transformed(anyText, (typed) =>
  typed.replaceAll('\r\n', '\n').trim().slice(0, LONGEST),
);
const due = transformed(anyText, (typed, context): CalendarDate => {
  const day = dayOrNull(typed);
  if (day === null) wrong(context, words.dueMissing);
  return day ?? ('' as CalendarDate);
});

/** What is asked in words of one's own. `seen` names the mail that was shown before it is sent. */
export const assistanceQuestion = z.object({ press, note, seen });

export const carerRequest = z.object({ press, note: optionalNote, seen });

export const certificateRequest = z.object({
  press,
  note: optionalNote,
  seen,
  travelerId: recordId(words.travelerMissing),
  due,
});

/** 特別な措置の見積り: which measures for whom, and what they cost. */
export const measuresQuote = z.object({
  press,
  note: optionalNote,
  seen,
  travelerId: recordId(words.travelerMissing),
  measures: oneLine(200, words.measuresErrors),
  amountYen: transformed(anyText, (typed, context) => {
    const digits = typed.normalize('NFKC').replaceAll(/[,\s円¥]/g, '');
    const yen = /^\d{1,7}$/.test(digits) ? Number(digits) : 0;
    if (yen < 1 || yen > DEAREST) wrong(context, words.amountWrong);
    return yen;
  }),
});

export const carerCondition = z.object({
  seen,
  travelerId: recordId(words.travelerMissing),
  carerId: recordId(words.carerMissing),
});

export const certificateSettled = z.object({ settled: z.enum(['received', 'not-needed']) });
