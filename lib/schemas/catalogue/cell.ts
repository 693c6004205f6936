import { z } from 'zod';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { msOfHour } from '@/lib/rules/calendar/instant';
import {
  spreadsheetDay,
  spreadsheetDayOfYear,
  spreadsheetFlag,
  spreadsheetHour,
  spreadsheetNumber,
} from './spreadsheet';

const LONGEST_TEXT = 4_000;

/** A text that must be there. */
export const filled = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(LONGEST_TEXT, `is longer than ${LONGEST_TEXT} characters`);

/** A text that may be missing. */
export const maybeEmpty = z
  .string()
  .trim()
  .max(LONGEST_TEXT, `is longer than ${LONGEST_TEXT} characters`);

/** A tour's code, as it stands in its address. */
export const tourCode = z
  .string()
  .trim()
  .regex(
    /^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/,
    'must be lower-case letters, digits and hyphens, at most 80 of them',
  );

/** One of several words. */
export function oneOf<const T extends readonly [string, ...string[]]>(choices: T) {
  return z.preprocess(trimmed, z.enum(choices, `must be one of: ${choices.join(', ')}`));
}

/** Values joined by `|`, each checked by `item`; an empty cell holds none. */
export function listOf<T extends z.ZodType<string, string>>(item: T) {
  return z
    .string()
    .transform((text) => (text.trim() === '' ? [] : text.split('|').map((part) => part.trim())))
    .pipe(z.array(item).max(60, 'holds more than 60 values'));
}

/** The same, with one value at least. */
export function listOfSome<T extends z.ZodType<string, string>>(item: T) {
  return listOf(item).refine((list) => list.length > 0, 'must not be empty');
}

/** Values of a list from a fixed set of words. */
export function wordOf<const T extends readonly [string, ...string[]]>(choices: T) {
  return z.enum(choices, `only knows: ${choices.join(', ')}`) as z.ZodType<T[number], string>;
}

/** A whole number; commas at the thousands are forgiven. */
export function wholeNumber(least: number, most: number) {
  return z
    .string()
    .trim()
    .transform(spreadsheetNumber)
    .pipe(z.string().regex(/^-?\d{1,10}$/, 'must be a whole number'))
    .transform(Number)
    .refine((n) => n >= least && n <= most, `must be from ${least} to ${most}`);
}

/** A whole number, or null for an empty cell. */
export function wholeNumberOrNone(least: number, most: number) {
  return z.union(
    [
      z
        .string()
        .regex(/^\s*$/)
        .transform(() => null),
      wholeNumber(least, most),
    ],
    { error: (issue) => unionReason(issue) },
  );
}

function unionReason(issue: { errors?: readonly (readonly { message?: string }[])[] }): string {
  return issue.errors?.at(-1)?.[0]?.message ?? 'must be a whole number or empty';
}

/** A price in yen; an empty cell means that it is not offered, kept as 0. */
export const priceOrNone = z
  .string()
  .trim()
  .transform(spreadsheetNumber)
  .pipe(z.string().regex(/^\d{0,8}$/, 'must be a price in whole yen, or empty'))
  .transform((text) => (text === '' ? 0 : Number(text)));

export const flag = z.preprocess(
  (value) => (typeof value === 'string' ? spreadsheetFlag(value.trim()) : value),
  z.enum(['true', 'false'], 'must be true or false').transform((word) => word === 'true'),
);

/** A day, `YYYY-MM-DD`. */
export const day = z
  .string()
  .trim()
  .transform(spreadsheetDay)
  .refine(succeeds(calendarDate), 'must be a day that exists, as YYYY-MM-DD');

/** `HH:MM`. */
export const hour = z
  .string()
  .trim()
  .transform(spreadsheetHour)
  .refine(succeeds(msOfHour), 'must be a time from 00:00 to 23:59, as HH:MM');

/** A day of any year, `MM-DD`; 29 February is one. */
export const dayOfYear = z
  .string()
  .trim()
  .transform(spreadsheetDayOfYear)
  .refine(
    (text) => /^\d{2}-\d{2}$/.test(text) && succeeds(calendarDate)(`2024-${text}`),
    'must be a day of the year, as MM-DD',
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
  return typeof value === 'string' ? value.trim() : value;
}
