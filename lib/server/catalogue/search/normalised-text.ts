import 'server-only';
import letters from '@/lib/wording/search/letters.json';

const newLetters: Readonly<Record<string, string>> = letters;
const oldLetter = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

/**
 * Text as the search compares it: one width, lower case, new letters for old ones, katakana as hiragana, without spaces
 * and hyphens; a line break where a punctuation mark stood, so that nothing is found across it. ヶ and ケ between two
 * kanji are が, as they are read.
 *
 * @example normalisedText('ＪＲ京都駅 「ｶﾌｪ・ラ メール」') // 'jr京都駅\nかふぇらめーる'
 */
export function normalisedText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(oldLetter, (letter) => newLetters[letter] ?? letter)
    .replace(/(?<=\p{Script=Han})[ヶケヵ](?=\p{Script=Han})/gu, 'が')
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/ゖ/g, 'け')
    .replace(/ゕ/g, 'か')
    .replace(/[\p{Z}\p{C}・\-‐‑–—―−']+/gu, (gap) => (gap.includes('\n') ? '\n' : ''))
    .replace(/[\p{P}\p{S}]+/gu, '\n')
    .replace(/\n+/g, '\n')
    .replace(/^\n|\n$/g, '');
}
