import * as z from 'zod/mini';
import { type CalendarDate, dayOrNull } from '@/lib/rules/calendar/calendar-date';
import { lookPurpose } from '@/lib/rules/privacy/look-purpose';
import { deskBookingsWords } from '@/lib/wording/desk/bookings';
import { anyText, isWritable, transformed, wrong } from '../form/typed-text';

const { errors } = deskBookingsWords;

const line = transformed(anyText, (typed) => typed.replaceAll(/[\s\u3000]+/g, ' ').trim());

const words = line.check(
  z.refine((text) => [...text].length <= 120, errors.words.tooLong),
  z.refine(isWritable, errors.words.wrong),
  z.refine((text) => text === '' || /[\p{L}\p{N}]/u.test(text), errors.noLetter),
);

const day = transformed(line, (typed, context): CalendarDate | '' => {
  const plain = typed
    .normalize('NFKC')
    .replaceAll(/[/.年月]/g, '-')
    .replace('日', '');
  if (plain === '') return '';
  const [year = '', month = '', date = ''] = plain.split('-');
  const found = dayOrNull(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
  if (found === null) wrong(context, errors.date);
  return found ?? '';
});

/** 見る目的: the trip, unless another is named (D0-P3). */
const purpose = transformed(anyText, lookPurpose);

/** ご予約をさがす: one line of words, a departure, or both, and what it is for. */
export const bookingSearch = z.object({ words, date: day, tour: words, purpose }).check(
  z.refine(({ words, date, tour }) => words + date + tour !== '', {
    error: errors.nothing,
    path: ['words'],
  }),
);

export type BookingSearch = z.output<typeof bookingSearch>;
