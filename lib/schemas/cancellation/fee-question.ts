import * as z from 'zod/mini';
import { type CalendarDate, dayOrNull } from '@/lib/rules/calendar/calendar-date';
import { feeQuestionWords } from '@/lib/wording/cancellation/fee-question';
import { anyText, transformed, wrong } from '../form/typed-text';

const words = feeQuestionWords.errors;

const figures = transformed(anyText, (text) =>
  text.normalize('NFKC').replaceAll(/[\s,円名様]/g, ''),
);

const day = transformed(anyText, (text, context) => {
  const typed = text.normalize('NFKC').trim().replaceAll('/', '-');
  if (typed === '') return null;
  const date = dayOrNull(typed);
  if (date !== null && date >= '2020-01-01' && date <= '2049-12-31') return date;
  wrong(context, date === null ? words.on : words.onRange);
  return null;
});

const hour = transformed(anyText, (text, context) => {
  const typed = text.normalize('NFKC').trim();
  if (typed === '') return null;
  const parts = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(typed);
  if (parts && Number(parts[1]) < 24 && Number(parts[2]) < 60) {
    return `${String(parts[1]).padStart(2, '0')}:${parts[2]}`;
  }
  wrong(context, words.at);
  return null;
});

const isWithin = (text: string, most: number) =>
  /^\d{1,8}$/.test(text) && Number(text) >= 1 && Number(text) <= most;

const people = transformed(figures, (text) => (text === '' ? '1' : text)).check(
  z.refine((text) => isWithin(text, 50), words.people),
);

const price = figures.check(
  z.refine((text) => text === '' || isWithin(text, 10_000_000), words.price),
);

const feeQuestion = z
  .object({
    date: transformed(anyText, (text) => text.trim()),
    people: transformed(people, Number),
    price: transformed(price, (text) => (text === '' ? null : Number(text))),
    on: day,
    at: hour,
  })
  .check(
    z.refine((asked) => asked.at === null || asked.on !== null, {
      path: ['on'],
      error: words.atAlone,
    }),
  );

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
