import 'server-only';
import endings from '@/lib/wording/search/endings.json';
import { fieldForms } from './field-words';
import { nounForms } from './known-nouns';
import { placesNamed } from './known-places';
import { dayWords } from './named-days';
import { normalisedText } from './normalised-text';

const ends = [...new Set(endings.map(normalisedText))].sort((a, b) => b.length - a.length);
const known = [...new Set([...dayWords, ...fieldForms, ...nounForms])].sort(
  (a, b) => b.length - a.length,
);

/**
 * What a word typed without spaces is made of, all normalised: known words, and what is left between them, without the
 * endings everybody adds. Empty for an ending alone.
 *
 * @example wordParts('京都旅行') // ['京都']
 * @example wordParts('日帰りばす') // ['日帰り', 'ばす']
 */
export function wordParts(word: string): string[] {
  if (word === '') return [];
  if (known.includes(word)) return [word];
  const bare = withoutEndings(word);
  if (bare !== word) return wordParts(bare);
  const inside = known.find((form) => word.includes(form) && isApart(word, form));
  if (inside === undefined) return placesNamed(word).length > 0 ? [word] : joined(word);
  const at = word.indexOf(inside);
  return [...wordParts(word.slice(0, at)), inside, ...wordParts(word.slice(at + inside.length))];
}

/** 吉野の桜: two words, when kanji stand before and after. */
function joined(word: string): string[] {
  const [, before, after] = /^(.*\p{Script=Han})の(\p{Script=Han}.*)$/u.exec(word) ?? [];
  return before && after ? [...wordParts(before), ...wordParts(after)] : [word];
}

/** A short word in hiragana may be part of another; only at the edge of other letters it is one. */
function isApart(word: string, form: string): boolean {
  if (!/^[ぁ-ゖー]{1,3}$/.test(form)) return true;
  const at = word.indexOf(form);
  const around = `${word[at - 1] ?? ''}${word[at + form.length] ?? ''}`;
  return !/[ぁ-ゖー]/.test(around);
}

function withoutEndings(word: string): string {
  const end = ends.find((one) => word.endsWith(one));
  const bare = end === undefined ? word : word.slice(0, -end.length);
  const start = bare.length > 2 && /^[お御ご][\p{Script=Han}]/u.test(bare) ? 1 : 0;
  return bare.slice(start);
}
