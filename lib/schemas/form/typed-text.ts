import * as z from 'zod/mini';
import { visibleText } from './visible-text';

export type TextWords = { missing: string; tooLong: string; wrong: string };

// Control characters, and halves of characters that no database takes.
const UNWRITABLE = /[\p{Cc}\p{Cs}]/u;

/** Whether a line holds nothing but characters that can be kept and printed. */
export function isWritable(line: string): boolean {
  return !UNWRITABLE.test(line);
}

/** What is seen of a field: nothing when it was not sent, or sent as something else. Every text begins here. */
export const anyText = transformed(z.optional(z.unknown()), (typed) =>
  typeof typed === 'string' ? visibleText(typed.slice(0, 5_000)) : '',
);

/** What a schema read, made into something else. */
export function transformed<From extends z.ZodMiniType, To>(
  schema: From,
  to: (value: z.output<From>, context: z.core.ParsePayload) => To,
) {
  return z.pipe(schema, z.transform<z.output<From>, To>(to));
}

/** Says within a transformation what is wrong. */
export function wrong(context: z.core.ParsePayload, message: string, path: string[] = []): void {
  context.issues.push({ code: 'custom', message, path, input: context.value });
}

/** What must hold before anything else is looked at. */
function first<T>(holds: (value: T) => boolean, error: string) {
  return z.refine<T>(holds, { error, abort: true });
}

/** One line: blanks around and doubled ones away; no control character gets through. */
export function oneLine(longest: number, words: TextWords) {
  return transformed(anyText, (typed) => typed.replaceAll(/[\s\u3000]+/g, ' ').trim()).check(
    first((text) => text !== '', words.missing),
    first((text) => [...text].length <= longest, words.tooLong),
    z.refine((text) => !UNWRITABLE.test(text), words.wrong),
  );
}

/** Several lines. */
export function someLines(longest: number, words: TextWords) {
  return transformed(anyText, (typed) => typed.replaceAll('\r\n', '\n').trim()).check(
    first((text) => text !== '', words.missing),
    first((text) => [...text].length <= longest, words.tooLong),
    z.refine((text) => !UNWRITABLE.test(text.replaceAll('\n', '')), words.wrong),
  );
}

/** One line with at least one letter in it. */
export function letteredLine(longest: number, words: TextWords) {
  return oneLine(longest, words).check(z.refine((text) => /\p{L}/u.test(text), words.wrong));
}

/** Figures in any width, with hyphens, blanks and brackets between them. */
export function figures(pattern: RegExp, words: TextWords) {
  return transformed(anyText, (typed) =>
    typed.normalize('NFKC').replaceAll(/[\s〒‐-―ー−()・-]/g, ''),
  ).check(
    first((text) => text !== '', words.missing),
    z.refine((text) => pattern.test(text), words.wrong),
  );
}

/** One of a list of codes. */
export function oneOf<const Codes extends readonly [string, ...string[]]>(
  codes: Codes,
  missing: string,
) {
  return z.enum(codes, { error: missing });
}

/** Fields of any names; none when something else was sent. */
export const anyFields = z.catch(z.record(z.string(), z.unknown()), {});

/** A box: ticked or not. */
export const ticked = transformed(
  z.optional(z.unknown()),
  (value) => typeof value === 'string' && value !== '',
);

/** Fields under one name, a list by its places. Anything else under that name counts as no fields at all. */
export function group<Shape extends z.ZodMiniType>(shape: Shape) {
  return z.pipe(
    z.transform((typed: unknown): unknown =>
      typeof typed === 'object' && typed !== null ? { ...typed } : {},
    ),
    shape,
  );
}
