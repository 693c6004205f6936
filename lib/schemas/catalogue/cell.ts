import { z } from 'zod';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { msOfHour } from '@/lib/rules/calendar/instant';
import { visibleText } from '../form/visible-text';
import { fault } from './cell-fault';
import {
  spreadsheetDay,
  spreadsheetDayOfYear,
  spreadsheetFlag,
  spreadsheetHour,
  spreadsheetNumber,
} from './spreadsheet';

const LONGEST_TEXT = 4_000;

/** What stands in a cell, without what nobody sees: pasted from a page, it would make one code look like another. */
const text = z.string().overwrite(visibleText).trim();

/** A text that must be there. */
export const filled = text
  .min(1, fault('empty'))
  .max(LONGEST_TEXT, fault('too-long', LONGEST_TEXT));

/** A text that may be missing. */
export const maybeEmpty = text.max(LONGEST_TEXT, fault('too-long', LONGEST_TEXT));

/** A tour's code, as it stands in its address. */
export const tourCode = text.regex(/^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/, fault('not-a-code'));

/** One of several words. */
export function oneOf<const T extends readonly [string, ...string[]]>(choices: T) {
  return z.preprocess(trimmed, z.enum(choices, fault('not-one-of', choices)));
}

/** Values joined by `|`, each checked by `item`; an empty cell holds none. */
export function listOf<T extends z.ZodType<string, string>>(item: T) {
  return text
    .transform((cell) => (cell === '' ? [] : cell.split('|').map((part) => part.trim())))
    .pipe(z.array(item).max(60, fault('too-many-values', 60)));
}

/** The same, with one value at least. */
export function listOfSome<T extends z.ZodType<string, string>>(item: T) {
  return listOf(item).refine((list) => list.length > 0, fault('empty'));
}

/** Values of a list from a fixed set of words. */
export function wordOf<const T extends readonly [string, ...string[]]>(choices: T) {
  return z.enum(choices, fault('unknown-word', choices)) as z.ZodType<T[number], string>;
}

/** A whole number; commas at the thousands are forgiven. */
export function wholeNumber(least: number, most: number) {
  return text
    .transform(spreadsheetNumber)
    .pipe(z.string().regex(/^-?\d{1,10}$/, fault('not-whole')))
    .transform(Number)
    .refine((n) => n >= least && n <= most, fault('out-of-range', least, most));
}

/** A whole number, or null for an empty cell. */
export function wholeNumberOrNone(least: number, most: number) {
  return z.union([text.length(0).transform(() => null), wholeNumber(least, most)], {
    error: (issue) => unionReason(issue),
  });
}

function unionReason(issue: { errors?: readonly (readonly { message?: string }[])[] }): string {
  return issue.errors?.at(-1)?.[0]?.message ?? fault('not-whole-or-empty');
}

/** A price in yen; an empty cell means that it is not offered, kept as 0. */
export const priceOrNone = text
  .transform(spreadsheetNumber)
  .pipe(z.string().regex(/^\d{0,8}$/, fault('not-a-price')))
  .transform((figures) => (figures === '' ? 0 : Number(figures)));

export const flag = z.preprocess(
  (value) => (typeof value === 'string' ? spreadsheetFlag(visibleText(value).trim()) : value),
  z.enum(['true', 'false'], fault('not-a-flag')).transform((word) => word === 'true'),
);

/** A day, `YYYY-MM-DD`. */
export const day = text
  .transform(spreadsheetDay)
  .refine(succeeds(calendarDate), fault('not-a-day'));

/** `HH:MM`. */
export const hour = text
  .transform(spreadsheetHour)
  .refine(succeeds(msOfHour), fault('not-an-hour'));

/** A day of any year, `MM-DD`; 29 February is one. */
export const dayOfYear = text
  .transform(spreadsheetDayOfYear)
  .refine(
    (text) => /^\d{2}-\d{2}$/.test(text) && succeeds(calendarDate)(`2024-${text}`),
    fault('not-a-day-of-the-year'),
  );

function succeeds(read: (text: string) => unknown) {
  return (text: string) => {
    try {
      read(text);
      return true;
    } catch {
      return false;
    }
  };
}

function trimmed(value: unknown): unknown {
  return typeof value === 'string' ? visibleText(value).trim() : value;
}
