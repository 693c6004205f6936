import * as z from 'zod/mini';
import { machineReadableName } from './machine-readable-name';
import { letteredLine, oneLine, type TextWords, transformed, wrong } from './typed-text';

type NameWords = TextWords & { hyphen?: string; machine?: (typed: string, read: string) => string };

const HYPHENS = /[‐-―−-]/;

/** 漢字・かな・ローマ字の名: a line with at least one letter; marks alone are no name. */
export const writtenName = (longest: number, words: TextWords) => letteredLine(longest, words);

/**
 * カナ: hiragana, half-width kana and repeating marks become full-width katakana; `・` and `＝` part names, but are none.
 * A hyphen is asked about: it may stand for a long sound or part two names.
 */
export function katakana(longest: number, words: NameWords) {
  return transformed(oneLine(longest, words), (text, context) => {
    if (HYPHENS.test(text)) wrong(context, words.hyphen ?? words.wrong);
    return inKatakana(text);
  }).check(
    z.refine(
      (text) =>
        HYPHENS.test(text) ||
        (/^[ァ-ヺヽヾㇰ-ㇿー・＝ ]+$/.test(text) && /[ァ-ヺㇰ-ㇿ]/.test(text)),
      words.wrong,
    ),
  );
}

function inKatakana(text: string): string {
  return text
    .replaceAll('゛', '\u3099')
    .replaceAll('゜', '\u309a')
    .normalize('NFKC')
    .replaceAll(/[ぁ-ゖゝゞ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .replaceAll(/[=゠]/g, '＝');
}

/**
 * パスポートの綴り: A–Z, blank and hyphen; typed in any width and case. What the machine-readable line writes otherwise
 * (O'BRIEN, MÜLLER) is shown in its way of writing and asked about, never taken over in silence.
 */
export function passportLetters(longest: number, words: NameWords) {
  return transformed(oneLine(longest, words), (text, context) => {
    const plain = text
      .normalize('NFKC')
      .toUpperCase()
      .replaceAll(/[‐-―ー−]/g, '-');
    // ß and ﬁ would turn into other letters in silence.
    if (isPlain(plain) && /^[\w\s-]+$/.test(text.normalize('NFKC').replaceAll(/[‐-―ー−]/g, '-')))
      return plain;
    const read = machineReadableName(text);
    if (!isPlain(read)) wrong(context, words.wrong);
    else wrong(context, words.machine?.(text.toUpperCase(), read) ?? words.wrong);
    return plain;
  });
}

const isPlain = (text: string) => /^[A-Z]+(?:[ -][A-Z]+)*$/.test(text);
