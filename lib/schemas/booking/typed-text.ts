import { z } from 'zod';

export type TextWords = { missing: string; tooLong: string; wrong: string };

// Control characters, and halves of characters that no database takes.
const UNWRITABLE = /[\p{Cc}\p{Cs}]/u;

/** Whether a line holds nothing but characters that can be kept and printed. */
export function isWritable(line: string): boolean {
  return !UNWRITABLE.test(line);
}

/** What a field holds when it was not sent, or sent as something else: nothing. */
export const anyText = z
  .unknown()
  .optional()
  .transform((typed) => (typeof typed === 'string' ? typed.slice(0, 5_000) : ''));

/** One line: blanks around and doubled ones away; no control character gets through. */
export function oneLine(longest: number, words: TextWords) {
  return anyText
    .transform((typed) => typed.replaceAll(/[\s\u3000]+/g, ' ').trim())
    .refine((text) => text !== '', { error: words.missing, abort: true })
    .refine((text) => [...text].length <= longest, { error: words.tooLong, abort: true })
    .refine((text) => !UNWRITABLE.test(text), words.wrong);
}

/** Several lines. */
export function someLines(longest: number, words: TextWords) {
  return anyText
    .transform((typed) => typed.replaceAll('\r\n', '\n').trim())
    .refine((text) => text !== '', { error: words.missing, abort: true })
    .refine((text) => [...text].length <= longest, { error: words.tooLong, abort: true })
    .refine((text) => !UNWRITABLE.test(text.replaceAll('\n', '')), words.wrong);
}

/** カナ: hiragana and half-width kana become full-width katakana. */
export function katakana(longest: number, words: TextWords) {
  return oneLine(longest, words)
    .transform((text) =>
      text
        .normalize('NFKC')
        .replaceAll(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
        .replaceAll(/[‐-―−-]/g, 'ー'),
    )
    .refine((text) => /^[ァ-ヶー・ ]+$/.test(text), words.wrong);
}

/** パスポートの綴り: A–Z, blank and hyphen; typed in any width and case. */
export function passportLetters(longest: number, words: TextWords) {
  return oneLine(longest, words)
    .transform((text) =>
      text
        .normalize('NFKC')
        .toUpperCase()
        .replaceAll(/[‐-―ー−]/g, '-'),
    )
    .refine((text) => /^[A-Z]+(?:[ -][A-Z]+)*$/.test(text), words.wrong);
}

/** Figures in any width, with hyphens, blanks and brackets between them. */
export function figures(pattern: RegExp, words: TextWords) {
  return anyText
    .transform((typed) => typed.normalize('NFKC').replaceAll(/[\s‐-―ー−()・-]/g, ''))
    .refine((text) => text !== '', { error: words.missing, abort: true })
    .refine((text) => pattern.test(text), words.wrong);
}

/** One of a list of codes. */
export function oneOf<const Codes extends readonly [string, ...string[]]>(
  codes: Codes,
  missing: string,
) {
  return z.enum(codes, { error: missing });
}

/** A box: ticked or not. */
export const ticked = z
  .unknown()
  .optional()
  .transform((value) => typeof value === 'string' && value !== '');

/** Fields under one name, a list by its places. Anything else under that name counts as no fields at all. */
export function group<Shape extends z.ZodType>(shape: Shape) {
  return z.preprocess(
    (typed) => (typeof typed === 'object' && typed !== null ? { ...typed } : {}),
    shape,
  );
}
