import { z } from 'zod';
import { type CalendarDate, calendarDate } from '@/lib/rules/calendar-date';
import { feeQuestionWords } from '@/lib/wording/fee-question';
import { anyText } from './booking/typed-text';

const words = feeQuestionWords.errors;

const figures = anyText.transform((text) => text.normalize('NFKC').replaceAll(/[\s,円名様]/g, ''));

const day = anyText.transform((text, context) => {
  const typed = text.normalize('NFKC').trim().replaceAll('/', '-');
  if (typed === '') return null;
  try {
    const date = calendarDate(typed);
    if (date >= '2020-01-01' && date <= '2049-12-31') return date;
    context.addIssue({ code: 'custom', message: words.onRange });
  } catch {
    context.addIssue({ code: 'custom', message: words.on });
  }
  return null;
});

const hour = anyText.transform((text, context) => {
  const typed = text.normalize('NFKC').trim();
  if (typed === '') return null;
  const parts = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(typed);
  if (parts && Number(parts[1]) < 24 && Number(parts[2]) < 60) {
    return `${String(parts[1]).padStart(2, '0')}:${parts[2]}`;
  }
  context.addIssue({ code: 'custom', message: words.at });
  return null;
});

const feeQuestion = z
  .object({
    date: anyText.transform((text) => text.trim()),
    people: figures
      .transform((text) => (text === '' ? '1' : text))
      .refine((text) => /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 50, {
        error: words.people,
      })
      .transform(Number),
    price: figures
      .refine(
        (text) =>
          text === '' ||
          (/^\d{1,8}$/.test(text) && Number(text) >= 1 && Number(text) <= 10_000_000),
        {
          error: words.price,
        },
      )
      .transform((text) => (text === '' ? null : Number(text))),
    on: day,
    at: hour,
  })
  .refine((asked) => asked.at === null || asked.on !== null, {
    path: ['on'],
    error: words.atAlone,
  });

/** What anybody may ask about a fee; every field may be left out, none holds anything personal. */
export interface FeeQuestion {
  /** As typed; whether the tour leaves that day is for the page to see. Empty: the next departure. */
  readonly date: string;
  readonly people: number;
  /** Yen a person; null for the lowest adult price of the departure. */
  readonly price: number | null;
  readonly on: CalendarDate | null;
  /** `HH:MM` */
  readonly at: string | null;
}

/** Reads what was asked by the address of the page; what was left out is nothing. */
export function readFeeQuestion(query: Readonly<Record<string, unknown>>) {
  const { date = '', people = '', price = '', on = '', at = '' } = query;
  return feeQuestion.safeParse({ date, people, price, on, at });
}
